/** The interface between an operation and the user who started it, at a terminal or through a program. */
import type { Consent } from './consent';
import type { Progress, Stage, Step } from './progress';
import { Failure } from '../platform/failure';
import { Interrupted, goOn } from './run/interrupt';

export interface Face {
  readonly progress: Progress;
  readonly consent: Consent;
}

/** Runs the stages; after a signal, no further step starts. */
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
    run: async (report) => {
      goOn();
      try {
        return await run(report);
      } catch (error) {
        // The innermost step, where an operation runs steps within a step.
        if (error instanceof Failure && !(error instanceof Interrupted)) error.step ??= title;
        throw error;
      }
    },
  };
}
