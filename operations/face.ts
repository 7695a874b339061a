/** All that an operation knows of whoever started it. */
import type { Consent } from './consent';
import type { Progress, Step } from './progress';
import { goOn } from './run/interrupt';

export interface Face {
  readonly progress: Progress;
  readonly consent: Consent;
}

/** Runs the steps; none begins once the run was told to end. */
export function inSteps({ progress }: Pick<Face, 'progress'>, steps: readonly Step[]): Promise<void> {
  return progress.steps(
    steps.map(({ title, run }) => ({
      title,
      run: (report) => {
        goOn();
        return run(report);
      },
    })),
  );
}
