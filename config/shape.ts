/** Every way in which a description differs from the schema, in words for its reader. */
import { ofDictionaries } from './dictionary';
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
  const { allowed: range, remedy: fromSchema } = said(issue.message, allowed(issue));
  const mistyped = issue.code === 'invalid_type' && typeof value === 'string';
  return [
    {
      path,
      received: mistyped ? JSON.stringify(value) : shown(value),
      allowed: range,
      remedy: remedy(issue, value) ?? fromSchema,
    },
  ];
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
function said(message: string | undefined, otherwise: string) {
  const [allowed, ...remedy] = (message || otherwise).split('; ');
  return { allowed: allowed ?? '', remedy: remedy.join('; ') || 'correct it' };
}

function allowed(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return words[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return listed(issue.values.map(String));
    case 'invalid_union':
      return listed(optionsOf(issue));
    case 'too_small':
      return `at least ${String(issue.minimum)}${issue.origin === 'array' ? ' entry' : ''}`;
    default:
      return 'something else';
  }
}

/** What a discriminated union may choose from. */
export function optionsOf(issue: Issue): string[] {
  return ((issue as { options?: unknown[] }).options ?? []).map(String);
}

/** What to do about it, where its kind tells; the words of the schema come next. */
function remedy(issue: Issue, value: unknown): string | undefined {
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : optionsOf(issue);
  if (choices.length > 0) return didYouMean(typeof value === 'string' ? value : '', choices, 'choose one of these');
  if (issue.code === 'too_small' && issue.origin === 'array') return 'add one';
  if (issue.code !== 'invalid_type' || typeof value === 'object') return undefined;
  const word = shown(value);
  if (issue.expected === 'string') return 'put it in quotes';
  if (issue.expected === 'array') return `write [${word}]`;
  if (/^(int|number)$/.test(issue.expected) && /^-?\d+$/.test(word)) return 'remove the quotes';
  if (issue.expected === 'boolean' && /^(yes|on|true)$/i.test(word)) return 'write true';
  if (issue.expected === 'boolean' && /^(no|off|false)$/i.test(word)) return 'write false';
  return undefined;
}
