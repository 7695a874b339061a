/** Every way in which a description differs from the schema, in words for its reader. */
import type { z } from 'zod';
import { shown } from './problem';
import type { Problem } from './problem';
import { descriptionSchema } from './schema';
import { descriptionAt, keysAt, valueAt } from './schema-at';
import { didYouMean, listed, nearest } from './spelling';

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

/** Says nothing by itself: words come from the schema where it has some, else from here. */
export function parseShape(raw: unknown) {
  return descriptionSchema.safeParse(raw, { error: () => '' });
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
  return [...path, nearest(key, keysAt(descriptionSchema, raw, path)) ?? key];
}

function problemsOf(issue: Issue, raw: unknown): Problem[] {
  const path = issue.path as Path;
  const value = valueAt(raw, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, raw));
  if (issue.code === 'invalid_key') {
    return [{ path, received: shown(path.at(-1)), ...said(issue.issues[0]?.message, 'another name') }];
  }
  if (value === undefined || value === null) return [missing(path, issue, raw)];
  return [{ path, received: shown(value), ...said(issue.message, allowed(issue), remedy(issue, value)) }];
}

function unknownKey(path: Path, key: string, raw: unknown): Problem {
  const keys = keysAt(descriptionSchema, raw, path);
  const otherwise = key === '<<' ? 'merge keys are not read: write the keys out' : 'remove it';
  return {
    path: [...path, key],
    received: 'an unknown key',
    allowed: listed(keys),
    remedy: didYouMean(key, keys, otherwise),
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
function said(message: string | undefined, otherwise: string, what = 'correct it') {
  const [allowed, ...remedy] = (message || otherwise).split('; ');
  return { allowed: allowed ?? '', remedy: remedy.join('; ') || what };
}

function allowed(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return words[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return listed(issue.values.map(String));
    case 'invalid_union':
      return listed(((issue as { options?: unknown[] }).options ?? []).map(String));
    case 'too_small':
      return `at least ${String(issue.minimum)}${issue.origin === 'array' ? ' entry' : ''}`;
    default:
      return 'something else';
  }
}

function remedy(issue: Issue, value: unknown): string | undefined {
  if (issue.code === 'invalid_value') return didYouMean(String(value), issue.values.map(String), 'choose one of these');
  if (issue.code === 'invalid_union')
    return didYouMean(String(value), allowed(issue).split(', '), 'choose one of these');
  if (issue.code === 'too_small' && issue.origin === 'array') return 'add one';
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'string' && typeof value !== 'object') return 'put it in quotes';
  if (issue.expected === 'array' && typeof value !== 'object') return `write [${shown(value)}]`;
  if (issue.expected === 'boolean' && /^(yes|on)$/i.test(String(value))) return 'write true';
  if (issue.expected === 'boolean' && /^(no|off)$/i.test(String(value))) return 'write false';
  return undefined;
}
