/** Differences between a description and the schema → problems in plain words. */
import { ofDictionaries } from '../config/dictionary';
import type { z } from 'zod';
import { abbreviate } from '../config/problem';
import type { Problem } from '../config/problem';
import { descriptionSchema } from './description';
import { newNameOf } from './renamed';
import { descriptionAt, keysAt, valueAt } from '../config/schema-at';
import { allowed, isNumberInQuotes, type Issue, remedy, ruleOf, splitMessage } from './shape-words';
import { didYouMean, commaList, nearest } from '../config/spelling';
import { fixed, wording } from '../config/wording';

type Path = Problem['path'];

/** Without zod's own messages: words come from the schema where it has some, else from this file. */
export function parseShape(raw: unknown) {
  const parsed = descriptionSchema.safeParse(raw, { error: () => '' });
  return parsed.success ? { ...parsed, data: ofDictionaries(parsed.data) } : parsed;
}

export function shapeProblems(error: z.ZodError, raw: unknown): Problem[] {
  const problems = error.issues.flatMap((issue) => problemsOf(issue, raw));
  const misspelled = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => likelyPath(issue.path as Path, key, raw).join('.'))
      : [],
  );
  return problems.filter(
    ({ path, received }) => String(received) !== 'nothing' || !misspelled.includes(path.join('.')),
  );
}

/** Path of the known key that an unknown key most likely stands for; its own path where none is similar. */
export function likelyPath(path: Path, key: string, raw: unknown): Path {
  const keys = keysAt(descriptionSchema, raw, path);
  return [...path, newNameOf(key, keys) ?? nearest(key, keys) ?? key];
}

function problemsOf(issue: Issue, raw: unknown): Problem[] {
  const path = issue.path as Path;
  const value = valueAt(raw, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, raw));
  if (issue.code === 'invalid_key') {
    const { message } = issue.issues[0] ?? {};
    return [
      { rule: 'key-form', path, received: abbreviate(path.at(-1)), ...splitMessage(message, wording`another name`) },
    ];
  }
  if (value === undefined || value === null) return [missing(path, issue, raw)];
  const { allowed: range, remedy: fromSchema } = splitMessage(issue.message, allowed(issue));
  const mistyped = typeof value === 'string' && (issue.code === 'invalid_type' || isNumberInQuotes(issue, value, raw));
  const received = mistyped ? JSON.stringify(value) : abbreviate(value);
  return [{ rule: ruleOf(issue), path, received, allowed: range, remedy: remedy(issue, value, raw) ?? fromSchema }];
}

function unknownKey(path: Path, key: string, raw: unknown): Problem {
  const keys = keysAt(descriptionSchema, raw, path);
  const newName = newNameOf(key, keys);
  const otherwise = key === '<<' ? wording`merge keys are not read: write the keys out` : wording`remove it`;
  return {
    rule: 'key-unknown',
    path: [...path, key],
    received: wording`an unknown key`,
    allowed: commaList(keys),
    remedy:
      newName === undefined ? didYouMean(key, keys, otherwise) : wording`it is called \`${newName}\` now: rename it`,
  };
}

function missing(path: Path, issue: Issue, raw: unknown): Problem {
  const { allowed: range } = splitMessage(issue.message, allowed(issue));
  if (path.length === 0) {
    return {
      rule: 'description-empty',
      path,
      received: wording`nothing`,
      allowed: range,
      remedy: wording`copy environments/lab.yaml and change what differs`,
    };
  }
  const meaning = descriptionAt(descriptionSchema, raw, path);
  return {
    rule: 'key-missing',
    path,
    received: wording`nothing`,
    allowed: range,
    remedy: wording`write it${meaning ? fixed(`: ${meaning.replace(/\.$/, '')}`) : fixed('')}`,
  };
}
