/** What became of one thing that was looked at. */
export type Outcome = 'passed' | 'failed' | 'not observable here';

export interface Check {
  readonly name: string;
  readonly outcome: Outcome;
  readonly reason: string;
}

/** Runs a probe; an exception is a failed check with its words. */
export async function check(name: string, probe: () => Promise<string>): Promise<Check> {
  try {
    return { name, outcome: 'passed', reason: await probe() };
  } catch (error) {
    return { name, outcome: 'failed', reason: (error as Error).message };
  }
}
