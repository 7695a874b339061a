/** Detects in-place changes that weaken protection, from the values before and after in Terraform's plan. */
import { shortenings } from './shortening';
import { textAt, valueAt } from './state-values';
import type { State } from './state-values';

export interface StateChange {
  readonly before: State;
  readonly after: State;
  /** `true` for values known only after apply; they are not reported as weaker. */
  readonly unknown: State;
}

/** Returns descriptions of what would become weaker. */
export type Check = (change: StateChange) => string[];

export const versioning = 'what is deleted or overwritten could not be brought back';
export const reach = 'the public would not be kept out';
export const deletion = 'the cloud would let it be deleted';

/** Checks a change from the protecting value to any other. */
export function leaves(protecting: unknown, words: string, ...keys: string[]): Check {
  return ({ before, after, unknown }) => {
    const was = valueAt(before, ...keys) ?? (protecting === false ? false : undefined);
    const is = valueAt(after, ...keys) ?? (protecting === false ? false : undefined);
    return was === protecting && is !== protecting && !isUnknown(unknown, keys) ? [words] : [];
  };
}

export function stays(key: string): Check {
  return ({ before, after, unknown }) =>
    isUnknown(unknown, [key]) ? [] : shortenings(valueAt(before, key), valueAt(after, key));
}

const modes = ['', 'governance', 'compliance'];

export function lock(...keys: string[]): Check {
  return ({ before, after, unknown }) => {
    if (isUnknown(unknown, keys)) return [];
    const [was, is] = [lockOf(valueAt(before, ...keys)), lockOf(valueAt(after, ...keys))];
    return [
      ...(is.days < was.days ? [`versions would be locked for ${is.days} days instead of ${was.days}`] : []),
      ...(modes.indexOf(is.mode) < modes.indexOf(was.mode)
        ? [`the lock would be ${is.mode || 'none'}, not ${was.mode}`]
        : []),
    ];
  };
}

function lockOf(rule: unknown): { readonly mode: string; readonly days: number } {
  const mode = textAt(rule, 'mode').toLowerCase();
  const [, count = 0, unit] = /^P(\d+)([DY])$/.exec(textAt(rule, 'period')) ?? [];
  const years = Number(valueAt(rule, 'years') ?? 0) + (unit === 'Y' ? Number(count) : 0);
  const days = Number(valueAt(rule, 'days') ?? 0) + (unit === 'D' ? Number(count) : 0);
  return { mode, days: days + 365 * years };
}

const algorithms = ['', 'aes256', 'aws:kms', 'aws:kms:dsse'];

export function encryption(...keys: string[]): Check {
  return ({ before, after, unknown }) => {
    const rank = (state: State) => algorithms.indexOf(textAt(state, ...keys).toLowerCase());
    return rank(after) < rank(before) && !isUnknown(unknown, keys)
      ? ['what is written would be encrypted less or not']
      : [];
  };
}

/** Every Deny must stay, and no Allow may be added. */
export function denials({ before, after, unknown }: StateChange): string[] {
  if (isUnknown(unknown, ['policy'])) return [];
  const [was, is] = [statements(before), statements(after)];
  const isDenyRemoved = was.some((each) => each.includes('"Effect":"Deny"') && !is.includes(each));
  const isAllowAdded = is.some((each) => each.includes('"Effect":"Allow"') && !was.includes(each));
  return isDenyRemoved || isAllowAdded ? ['its policy would refuse less'] : [];
}

function statements(state: State): string[] {
  const { Statement = [] } = JSON.parse(textAt(state, 'policy') || '{}') as { Statement?: object | object[] };
  return [Statement].flat().map((each) => canonical(each));
}

/** Normalized text for comparison: AWS returns keys and lists in another order, and a list of one as its only entry. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return value.length === 1 ? canonical(value[0]) : `[${value.map(canonical).sort().join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${entries.sort().join()}}`;
}

function isUnknown(unknown: State, keys: readonly string[]): boolean {
  return keys.some((_, at) => valueAt(unknown, ...keys.slice(0, at + 1)) === true);
}
