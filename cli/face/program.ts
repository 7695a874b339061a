/** For programs: standard output is theirs alone, so whatever an operation tells goes beside it. Nobody is asked. */
import { consentMissing } from '../../operations/consent';
import type { Face } from '../../operations/face';
import { allEnded } from '../../operations/failures';
import type { Step } from '../../operations/progress';

/** What became of a step. */
export interface StepRecord {
  readonly title: string;
  readonly outcome: 'done' | 'failed';
  /** A few words of the step itself; empty: none. */
  readonly words: string;
  readonly seconds: number;
}

const beside = (text: string) => void process.stderr.write(`${text}\n`);

/**
 * @param given consent that came with the command line
 * @param records gets each step as it ends
 */
export function forPrograms(given: string | undefined, records: StepRecord[]): Face {
  return {
    progress: {
      steps: async (stages) => {
        for (const stage of stages) {
          const steps = 'parallel' in stage ? stage.parallel : [stage];
          await allEnded(steps.map((step) => recorded(step, records)));
        }
      },
      tell: beside,
      remark: beside,
    },
    consent: {
      ask: (warning, flag, expected) => {
        beside(warning);
        return given === expected ? Promise.resolve() : Promise.reject(consentMissing(flag, expected));
      },
      // As on a machine without a person: what is needed is installed, and named first.
      agree: () => Promise.resolve(!process.stdin.isTTY || Boolean(process.env['CI'])),
    },
  };
}

async function recorded({ title, run }: Step, records: StepRecord[]): Promise<void> {
  const started = Date.now();
  const end = (outcome: StepRecord['outcome'], words: string) => {
    const seconds = Math.round((Date.now() - started) / 1000);
    records.push({ title, outcome, words, seconds });
    beside(`${title}: ${outcome}${words ? `, ${words}` : ''} (${seconds} s)`);
  };
  try {
    end('done', (await run(() => {})) ?? '');
  } catch (error) {
    end('failed', '');
    throw error;
  }
}
