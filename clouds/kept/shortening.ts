/** Compares lifecycle rules before and after: what would be deleted earlier. */
import { textAt, valueAt } from './state-values';

interface Rule {
  readonly prefix: string;
  readonly current: number;
  readonly noncurrent: number;
}

const kinds = { current: 'objects', noncurrent: 'old versions' } as const;

/** @param before rules in the format of any store; without rules objects stay for ever */
export function shortenings(before: unknown, after: unknown): string[] {
  const [was, is] = [rulesOf(before), rulesOf(after)];
  const prefixes = [...new Set([...was, ...is].map(({ prefix }) => prefix))];
  return prefixes.flatMap((prefix) =>
    (['current', 'noncurrent'] as const).flatMap((kind) => {
      const [old, next] = [daysOf(was, prefix, kind), daysOf(is, prefix, kind)];
      const where = prefix === '' ? '' : ` under ${prefix}`;
      return next < old ? [`${kinds[kind]}${where} would stay ${words(next)} instead of ${words(old)}`] : [];
    }),
  );
}

/** The shortest retention of all rules that match the prefix. */
function daysOf(rules: readonly Rule[], prefix: string, kind: 'current' | 'noncurrent'): number {
  return Math.min(...rules.filter((rule) => prefix.startsWith(rule.prefix)).map((rule) => rule[kind]), Infinity);
}

function rulesOf(rules: unknown): Rule[] {
  return (Array.isArray(rules) ? rules : []).filter(isEnabled).map((rule) => {
    const noncurrent = valueAt(rule, 'noncurrent_version_expiration');
    return {
      prefix: textAt(rule, 'filter', 'prefix') || textAt(rule, 'filter', 'and', 'prefix') || textAt(rule, 'prefix'),
      current: days(valueAt(rule, 'expiration', 'days'), valueAt(rule, 'expiration', 'date')),
      noncurrent: days(valueAt(noncurrent, 'noncurrent_days') ?? valueAt(noncurrent, 'days'), undefined),
    };
  });
}

function isEnabled(rule: unknown): boolean {
  return valueAt(rule, 'enabled') === true || textAt(rule, 'status').toLowerCase() === 'enabled';
}

/** A fixed date counts as 0 days, because it will be reached. */
function days(count: unknown, date: unknown): number {
  if (typeof date === 'string' && date !== '') return 0;
  return Number(count) > 0 ? Number(count) : Infinity;
}

function words(count: number): string {
  return count === Infinity ? 'for ever' : `${count} day${count === 1 ? '' : 's'}`;
}
