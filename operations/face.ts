/** All that an operation knows of whoever started it. */
import type { Consent } from './consent';
import type { Progress, Stage, Step } from './progress';
import { goOn } from './run/interrupt';

export interface Face {
  readonly progress: Progress;
  readonly consent: Consent;
}

/** Runs the stages; no step begins once the run was told to end. */
export function inSteps({ progress }: Pick<Face, 'progress'>, stages: readonly Stage[]): Promise<void> {
  return progress.steps(
    stages.map((stage) =>
      'parallel' in stage ? { parallel: stage.parallel.map(interruptible) } : interruptible(stage),
    ),
  );
}

function interruptible({ title, run }: Step): Step {
  return {
    title,
    run: (report) => {
      goOn();
      return run(report);
    },
  };
}
