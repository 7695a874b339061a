/** Progress where lines cannot be rewritten, as in a log: each step has a line when it begins, few while it runs, and one at its end. */
import { allEnded } from '../../operations/failures';
import type { Stage, Step } from '../../operations/progress';
import type { Report } from '../../platform/report';
import { withElapsedTime } from './elapsed';

const secondsBetweenLines = 10;

/** Waits for all steps of a parallel stage, also after one of them failed. */
export async function stepsInLines(stages: readonly Stage[], print: Report): Promise<void> {
  for (const stage of stages) {
    const steps = 'parallel' in stage ? stage.parallel : [stage];
    await allEnded(steps.map((step) => runStep(step, print)));
  }
}

async function runStep({ title, run }: Step, print: Report): Promise<void> {
  print(`${title} …`);
  const progress = new RareLines(print);
  const timed = { title, show: progress.show, isLive: false };
  try {
    const [words, seconds] = await withElapsedTime(timed, () =>
      run((message) => message.trim() && progress.show(`${title}: ${message}`)),
    );
    print(`✔ ${title}${words ? `: ${words}` : ''} (${seconds} s)`);
  } catch (error) {
    // Its message follows when all steps have ended.
    print(`✖ ${title}`);
    throw error;
  } finally {
    progress.end();
  }
}

/** Prints the newest text at most once in ten seconds. */
class RareLines {
  private newest = '';
  private printedAt = Date.now();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly print: Report) {}

  readonly show = (text: string): void => {
    this.newest = text;
    const wait = this.printedAt + secondsBetweenLines * 1000 - Date.now();
    this.timer ??= setTimeout(this.printNewest, Math.max(0, wait));
  };

  end(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  private readonly printNewest = (): void => {
    this.timer = null;
    this.printedAt = Date.now();
    this.print(this.newest);
  };
}
