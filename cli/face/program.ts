/** Face for programs (--json): progress goes to standard error, and there are no prompts. */
import { consentMissing } from '../../operations/consent';
import type { Face } from '../../operations/face';
import { allEnded } from '../../operations/failures';
import type { Step } from '../../operations/progress';

/** Result of a step. */
export interface StepRecord {
  readonly title: string;
  readonly outcome: 'done' | 'failed';
  /** Short message from the step; empty: none. */
  readonly words: string;
  readonly seconds: number;
}

const toStderr = (text: string) => void process.stderr.write(`${text}\n`);

/**
 * @param consentName value of `--consent` on the command line
 * @param records gets each step as it ends
 */
export function forPrograms(consentName: string | undefined, records: StepRecord[]): Face {
  return {
    progress: {
      steps: async (stages) => {
        for (const stage of stages) {
          const steps = 'parallel' in stage ? stage.parallel : [stage];
          await allEnded(steps.map((step) => runStep(step, records)));
        }
      },
      tell: toStderr,
      remark: toStderr,
    },
    consent: {
      ask: (warning, flag, expected) => {
        toStderr(warning);
        return consentName === expected ? Promise.resolve() : Promise.reject(consentMissing(flag, expected));
      },
      // As without a terminal: installs what is needed, after printing what it is.
      agree: () => Promise.resolve(!process.stdin.isTTY || Boolean(process.env['CI'])),
    },
  };
}

async function runStep({ title, run }: Step, records: StepRecord[]): Promise<void> {
  const started = Date.now();
  const end = (outcome: StepRecord['outcome'], words: string) => {
    const seconds = Math.round((Date.now() - started) / 1000);
    records.push({ title, outcome, words, seconds });
    toStderr(`${title}: ${outcome}${words ? `, ${words}` : ''} (${seconds} s)`);
  };
  try {
    end('done', (await run(() => {})) ?? '');
  } catch (error) {
    end('failed', '');
    throw error;
  }
}
