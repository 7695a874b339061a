export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const success: Count = { passed: 1, failed: 0, skipped: 0 };
export const failure: Count = { passed: 0, failed: 1, skipped: 0 };
export const nothing: Count = { passed: 0, failed: 0, skipped: 0 };

export function add(one: Count, other: Count): Count {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped };
}
