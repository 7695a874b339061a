/** Plain data → Description, or all its problems. Pure. */
import type { Problem } from '../config/problem';
import type { Text } from '../config/wording';
import { withOwnFiles } from './app/own-files';
import { repair } from './repair';
import type { Context, Rule } from './rule';
import type { Description } from './description';
import { parseShape, shapeProblems } from './shape';

/** A problem as plain text, with the id of its rule. */
export interface NamedProblem {
  readonly rule: string;
  readonly path: Problem['path'];
  readonly received: string;
  readonly allowed: string;
  readonly remedy: string;
  readonly at?: Problem['at'];
  readonly unlessWrong?: Problem['path'];
  /** Received, allowed and remedy, each with the values separate from the words. */
  readonly texts: readonly Text[];
}

export interface CheckResult {
  readonly description?: Description;
  readonly problems: readonly NamedProblem[];
}

export function check(raw: unknown, context: Context, rules: readonly Rule[]): CheckResult {
  const parsed = parseShape(raw);
  if (parsed.success) {
    const description = withOwnFiles(parsed.data, context);
    return { description, problems: ruleProblems(description, context, rules) };
  }
  const problems = shapeProblems(parsed.error, raw).map((problem) => toNamed(problem, 'shape'));
  const repairedDescription = repair(raw);
  if (!repairedDescription) return { problems };
  const others = ruleProblems(withOwnFiles(repairedDescription, context), context, rules);
  return {
    problems: [...problems, ...others.filter((other) => !problems.some((problem) => isRelated(problem, other)))],
  };
}

function ruleProblems(description: Description, context: Context, rules: readonly Rule[]): NamedProblem[] {
  return rules.flatMap((rule) => rule(description, context).map((problem) => toNamed(problem, idOf(rule.name))));
}

function toNamed({ rule, path, at, unlessWrong, received, allowed, remedy }: Problem, otherwise: string): NamedProblem {
  const texts = { received: String(received), allowed: String(allowed), remedy: String(remedy) };
  return {
    rule: rule ?? otherwise,
    path,
    ...(at && { at }),
    ...(unlessWrong && { unlessWrong }),
    ...texts,
    texts: [received, allowed, remedy],
  };
}

/** `hostsAreUnique` → `hosts-are-unique`: the name of the function is the only place where the id is written. */
function idOf(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** True where the path of one problem contains the other's: fixing one may fix both. */
function isRelated({ path: one }: NamedProblem, { path: other, unlessWrong = [] }: NamedProblem): boolean {
  return contains(one, other) || contains(one, unlessWrong);
}

function contains(one: Problem['path'], other: Problem['path']): boolean {
  const length = Math.min(one.length, other.length);
  return length > 0 && one.slice(0, length).every((key, at) => isSameKey(key, other[at]!));
}

/** Compares keys, ignoring the differences that a repair can make. */
function isSameKey(one: string | number, other: string | number): boolean {
  const plain = (key: string | number) =>
    String(key)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  return plain(one) === plain(other);
}
