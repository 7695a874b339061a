/** A Face without a terminal: it records its output, and has its consent from the start. */
import { consentMissing } from '../../operations/consent';
import type { Face } from '../../operations/face';
import { allEnded } from '../../operations/failures';

export class Recording implements Face {
  readonly output: string[] = [];
  readonly remarks: string[] = [];
  readonly titles: string[] = [];

  /** @param consentText what somebody consents to */
  constructor(private readonly consentText?: string) {}

  readonly progress: Face['progress'] = {
    steps: async (stages) => {
      for (const stage of stages) {
        const steps = 'parallel' in stage ? stage.parallel : [stage];
        this.titles.push(...steps.map(({ title }) => title));
        await allEnded(steps.map(({ run }) => run(() => {})));
      }
    },
    tell: (text) => void this.output.push(text),
    remark: (text) => void this.remarks.push(text),
  };

  readonly consent: Face['consent'] = {
    ask: (warning, flag, expected) => {
      this.output.push(warning);
      return this.consentText === expected ? Promise.resolve() : Promise.reject(consentMissing(flag, expected));
    },
    agree: () => Promise.resolve(true),
  };

  get text(): string {
    return this.output.join('\n');
  }
}
