/** Result of one check. */
export type Outcome = 'passed' | 'failed' | 'not observable here';

export interface Check {
  readonly name: string;
  readonly outcome: Outcome;
  readonly reason: string;
}

/** Runs a probe. If it throws, the check failed, and the error message is its reason. */
export async function check(name: string, probe: () => Promise<string>): Promise<Check> {
  try {
    return { name, outcome: 'passed', reason: await probe() };
  } catch (error) {
    return { name, outcome: 'failed', reason: (error as Error).message };
  }
}
