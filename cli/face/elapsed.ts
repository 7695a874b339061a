/** Shows on a running step its elapsed time, and how long it usually takes on this machine. */
import { recordSeconds, usualSeconds } from '../../home/durations';
import { currentRun } from '../../operations/run/run';

/** Where lines cannot be rewritten, a new line at this interval shows that the step still runs. */
const secondsBetweenLines = 60;

export interface TimedStep {
  readonly title: string;
  /** Changes the displayed title of the step. */
  readonly show: (title: string) => void;
  /** True: `show` rewrites the same line, and may be called each second. */
  readonly isLive: boolean;
}

/** Runs a step and shows its elapsed time. @returns its result and duration in seconds */
export async function withElapsedTime<T>(
  { title, show, isLive }: TimedStep,
  work: () => Promise<T>,
): Promise<[T, number]> {
  const step = { command: currentRun().command, step: title };
  const usual = usualSeconds(step);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  if (usual !== undefined) show(`${title} (usually ${durationText(usual)})`);
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
  return usual === undefined ? durationText(seconds) : `${durationText(seconds)}, usually ${durationText(usual)}`;
}

/** `8 s`, `2 min`, `2 min 5 s`. */
export function durationText(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
