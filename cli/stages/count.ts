export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Names of tests that did not run. */
  readonly skipped: readonly string[];
}

export const success: Count = { passed: 1, failed: 0, skipped: [] };
export const failure: Count = { passed: 0, failed: 1, skipped: [] };
export const nothing: Count = { passed: 0, failed: 0, skipped: [] };

export function add(one: Count, other: Count): Count {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
  };
}

/** A machine that was made for the tests runs all of them: there, what is skipped has failed. */
export function demanded(count: Count, everything = process.env['STRATA_REQUIRE_LAB'] === '1'): Count {
  return everything ? { ...count, failed: count.failed + count.skipped.length } : count;
}

export function words({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}
