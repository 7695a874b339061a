/** Result of one check. `not asked`: a more thorough command runs it. */
export const outcomes = ['passed', 'failed', 'not observable here', 'not asked'] as const;
export type Outcome = (typeof outcomes)[number];

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
