/** Schema issues → words: what is allowed, and what to do. */
import type { z } from 'zod';
import { abbreviate } from '../config/problem';
import { keysAt, takesNumbers } from '../config/schema-at';
import { didYouMean, commaList } from '../config/spelling';
import { choices } from '../config/vocabulary';
import { fixed, type Text, wording } from '../config/wording';
import { plannedRuntimes } from '../runtimes/runtimes';
import { descriptionSchema } from './description';

export type Issue = z.core.$ZodIssue;

const words: Record<string, string> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

const planned = [...Object.values(choices).flatMap((choice): readonly string[] => choice.planned), ...plannedRuntimes];

/** Rule id of an issue. */
export function ruleOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return 'value-kind';
    case 'invalid_value':
    case 'invalid_union':
      return 'value-choice';
    case 'too_small':
    case 'too_big':
      return issue.origin === 'array' ? 'list-length' : 'value-size';
    default:
      return 'value-form';
  }
}

/** @param message "allowed; what to do" from the schema, if it has one */
export function splitMessage(message: string | undefined, otherwise: Text) {
  const [allowed, ...remedy] = message ? message.split('; ').map(fixed) : [otherwise];
  return { allowed: allowed, remedy: remedy.length > 0 ? fixed(remedy.join('; ')) : wording`correct it` };
}

export function allowed(issue: Issue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return fixed(words[issue.expected] ?? issue.expected);
    case 'invalid_value':
    case 'invalid_union':
      return commaList(choicesOf(issue).filter((word) => !planned.includes(word)));
    case 'too_small':
      return wording`at least ${String(issue.minimum)}${fixed(issue.origin === 'array' ? ' entry' : '')}`;
    default:
      return wording`something else`;
  }
}

/** Allowed values of an enumeration. */
export function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return ((issue as { options?: unknown[] }).options ?? []).map(String);
}

/** The remedy, where the kind of issue gives one; else the caller uses the remedy of the schema. */
export function remedy(issue: Issue, value: unknown, raw: unknown): Text | undefined {
  if (isNumberInQuotes(issue, value, raw)) return wording`remove the quotes`;
  const words = choicesOf(issue);
  if (words.length > 0) return didYouMean(typeof value === 'string' ? value : '', words, wording`choose one of these`);
  if (issue.code === 'too_small' && issue.origin === 'array') return wording`add one`;
  if (issue.code !== 'invalid_type') return undefined;
  return typeof value === 'object' || /^(object|record)$/.test(issue.expected)
    ? asMap(issue, raw)
    : asKind(issue.expected, abbreviate(value));
}

export function isNumberInQuotes(issue: Issue, value: unknown, raw: unknown): boolean {
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return false;
  if (issue.code === 'invalid_type') return /^(int|number)$/.test(issue.expected);
  if (issue.code === 'invalid_value') return issue.values.includes(Number(value));
  return takesNumbers(descriptionSchema, raw, issue.path);
}

/** The remedy where a map is expected and something else was written. */
function asMap({ path, ...issue }: Issue, raw: unknown): Text | undefined {
  if (path.length === 0 || !('expected' in issue)) return undefined;
  if (issue.expected === 'record') return wording`write each as \`name: …\`, without a dash`;
  const [first] = keysAt(descriptionSchema, raw, path);
  return issue.expected === 'object' && first ? wording`write \`${first}: …\` under it` : undefined;
}

function asKind(expected: string, word: string): Text | undefined {
  if (expected === 'string') return wording`put it in quotes`;
  if (expected === 'array') return wording`write [${word}]`;
  if (expected === 'boolean' && /^(yes|on|true)$/i.test(word)) return wording`write true`;
  if (expected === 'boolean' && /^(no|off|false)$/i.test(word)) return wording`write false`;
  return undefined;
}
