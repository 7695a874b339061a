/** What the line of a step says while it runs: how long already, and how long it usually takes on this machine. */
import { recordSeconds, usualSeconds } from '../../home/durations';
import { currentRun } from '../../operations/run/run';

/** Where lines cannot be written anew, one more line this often shows that the step still runs. */
const secondsBetweenLines = 60;

export interface Watched {
  readonly title: string;
  /** Shows another title for the step. */
  readonly show: (title: string) => void;
  /** True: `show` writes the same line anew, and may be called each second. */
  readonly isLive: boolean;
}

/** Runs a step, and shows its time until it ends. @returns its result and its seconds */
export async function watched<T>({ title, show, isLive }: Watched, work: () => Promise<T>): Promise<[T, number]> {
  const step = { command: currentRun().command, step: title };
  const usual = usualSeconds(step);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  if (usual !== undefined) show(`${title} (usually ${spoken(usual)})`);
  const every = isLive ? 1 : secondsBetweenLines;
  const timer = setInterval(() => show(`${title} (${runningFor(seconds(), usual)})`), every * 1000);
  try {
    const result = await work();
    recordSeconds(step, seconds());
    return [result, seconds()];
  } finally {
    clearInterval(timer);
  }
}

function runningFor(seconds: number, usual: number | undefined): string {
  return usual === undefined ? spoken(seconds) : `${spoken(seconds)}, usually ${spoken(usual)}`;
}

/** `8 s`, `2 min`, `2 min 5 s`. */
export function spoken(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
