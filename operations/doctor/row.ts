import type { Check } from '../../platform/check';

/** A check of this machine, with a remedy if it failed. */
export interface Row extends Check {
  readonly remedy: string | null;
}

export function passedRow(name: string, reason: string): Row {
  return { name, outcome: 'passed', reason, remedy: null };
}

export function failedRow(name: string, reason: string, remedy: string): Row {
  return { name, outcome: 'failed', reason, remedy };
}

export function unknownRow(name: string, reason: string, remedy: string | null = null): Row {
  return { name, outcome: 'not observable here', reason, remedy };
}
