import type { Check } from '../../platform/check';

/** A check of this machine, with what to do where it did not pass. */
export interface Row extends Check {
  readonly remedy: string | null;
}

export function passed(name: string, reason: string): Row {
  return { name, outcome: 'passed', reason, remedy: null };
}

export function failed(name: string, reason: string, remedy: string): Row {
  return { name, outcome: 'failed', reason, remedy };
}

export function unknown(name: string, reason: string, remedy: string | null = null): Row {
  return { name, outcome: 'not observable here', reason, remedy };
}
