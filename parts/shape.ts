/** Every way in which a description differs from the schema, in words for its reader. */
import { ofDictionaries } from '../config/dictionary';
import type { z } from 'zod';
import { shown } from '../config/problem';
import type { Problem } from '../config/problem';
import { descriptionSchema } from './description';
import { newNameOf } from './renamed';
import { descriptionAt, keysAt, takesNumbers, valueAt } from '../config/schema-at';
import { didYouMean, listed, nearest } from '../config/spelling';
import { choices } from '../config/vocabulary';
import { plannedRuntimes } from '../runtimes/runtimes';

type Issue = z.core.$ZodIssue;
type Path = Problem['path'];

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

/** Says nothing by itself: words come from the schema where it has some, else from here. */
export function parseShape(raw: unknown) {
  const parsed = descriptionSchema.safeParse(raw, { error: () => '' });
  return parsed.success ? { ...parsed, data: ofDictionaries(parsed.data) } : parsed;
}

export function shapeProblems(error: z.ZodError, raw: unknown): Problem[] {
  const problems = error.issues.flatMap((issue) => problemsOf(issue, raw));
  const misspelled = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => meantPath(issue.path as Path, key, raw).join('.'))
      : [],
  );
  return problems.filter(({ path, received }) => received !== 'nothing' || !misspelled.includes(path.join('.')));
}

/** Where the reader meant an unknown key to be; itself where nothing is near. */
export function meantPath(path: Path, key: string, raw: unknown): Path {
  const keys = keysAt(descriptionSchema, raw, path);
  return [...path, newNameOf(key, keys) ?? nearest(key, keys) ?? key];
}

function problemsOf(issue: Issue, raw: unknown): Problem[] {
  const path = issue.path as Path;
  const value = valueAt(raw, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, raw));
  if (issue.code === 'invalid_key') {
    return [{ path, received: shown(path.at(-1)), ...said(issue.issues[0]?.message, 'another name') }];
  }
  if (value === undefined || value === null) return [missing(path, issue, raw)];
  const { allowed: range, remedy: fromSchema } = said(issue.message, allowed(issue));
  const mistyped = typeof value === 'string' && (issue.code === 'invalid_type' || isNumberInQuotes(issue, value, raw));
  const received = mistyped ? JSON.stringify(value) : shown(value);
  return [{ path, received, allowed: range, remedy: remedy(issue, value, raw) ?? fromSchema }];
}

function unknownKey(path: Path, key: string, raw: unknown): Problem {
  const keys = keysAt(descriptionSchema, raw, path);
  const newName = newNameOf(key, keys);
  const otherwise = key === '<<' ? 'merge keys are not read: write the keys out' : 'remove it';
  return {
    path: [...path, key],
    received: 'an unknown key',
    allowed: listed(keys),
    remedy: newName === undefined ? didYouMean(key, keys, otherwise) : `it is called \`${newName}\` now: rename it`,
  };
}

function missing(path: Path, issue: Issue, raw: unknown): Problem {
  const { allowed: range } = said(issue.message, allowed(issue));
  if (path.length === 0) {
    return { path, received: 'nothing', allowed: range, remedy: 'copy environments/lab.yaml and change what differs' };
  }
  const meaning = descriptionAt(descriptionSchema, raw, path);
  return {
    path,
    received: 'nothing',
    allowed: range,
    remedy: `write it${meaning ? `: ${meaning.replace(/\.$/, '')}` : ''}`,
  };
}

/** @param message "allowed; what to do" as the schema has it, or nothing */
function said(message: string | undefined, otherwise: string) {
  const [allowed, ...remedy] = (message || otherwise).split('; ');
  return { allowed: allowed ?? '', remedy: remedy.join('; ') || 'correct it' };
}

function allowed(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return words[issue.expected] ?? issue.expected;
    case 'invalid_value':
    case 'invalid_union':
      return listed(choicesOf(issue).filter((word) => !planned.includes(word)));
    case 'too_small':
      return `at least ${String(issue.minimum)}${issue.origin === 'array' ? ' entry' : ''}`;
    default:
      return 'something else';
  }
}

/** The words that one has to choose from. */
export function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return ((issue as { options?: unknown[] }).options ?? []).map(String);
}

/** What to do about it, where its kind tells; the words of the schema come next. */
function remedy(issue: Issue, value: unknown, raw: unknown): string | undefined {
  if (isNumberInQuotes(issue, value, raw)) return 'remove the quotes';
  const words = choicesOf(issue);
  if (words.length > 0) return didYouMean(typeof value === 'string' ? value : '', words, 'choose one of these');
  if (issue.code === 'too_small' && issue.origin === 'array') return 'add one';
  if (issue.code !== 'invalid_type') return undefined;
  return typeof value === 'object' || /^(object|record)$/.test(issue.expected)
    ? asMap(issue, raw)
    : asKind(issue.expected, shown(value));
}

function isNumberInQuotes(issue: Issue, value: unknown, raw: unknown): boolean {
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return false;
  if (issue.code === 'invalid_type') return /^(int|number)$/.test(issue.expected);
  if (issue.code === 'invalid_value') return issue.values.includes(Number(value));
  return takesNumbers(descriptionSchema, raw, issue.path);
}

/** Where keys should stand and something else does. */
function asMap({ path, ...issue }: Issue, raw: unknown): string | undefined {
  if (path.length === 0 || !('expected' in issue)) return undefined;
  if (issue.expected === 'record') return 'write each as `name: …`, without a dash';
  const [first] = keysAt(descriptionSchema, raw, path);
  return issue.expected === 'object' && first ? `write \`${first}: …\` under it` : undefined;
}

function asKind(expected: string, word: string): string | undefined {
  if (expected === 'string') return 'put it in quotes';
  if (expected === 'array') return `write [${word}]`;
  if (expected === 'boolean' && /^(yes|on|true)$/i.test(word)) return 'write true';
  if (expected === 'boolean' && /^(no|off|false)$/i.test(word)) return 'write false';
  return undefined;
}
