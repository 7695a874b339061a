/** Plain data → Description, or every problem it has. Pure. */
import type { Problem } from '../config/problem';
import type { Text } from '../config/wording';
import { repaired } from './repair';
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
  /** The three, with the values apart from the words. */
  readonly texts: readonly Text[];
}

export interface Checked {
  readonly description?: Description;
  readonly problems: readonly NamedProblem[];
}

export function check(raw: unknown, context: Context, rules: readonly Rule[]): Checked {
  const parsed = parseShape(raw);
  if (parsed.success) {
    const description = parsed.data;
    return { description, problems: broken(description, context, rules) };
  }
  const problems = shapeProblems(parsed.error, raw).map((problem) => named(problem, 'shape'));
  const sound = repaired(raw);
  if (!sound) return { problems };
  const beyond = broken(sound, context, rules);
  return { problems: [...problems, ...beyond.filter((found) => !problems.some((known) => touches(known, found)))] };
}

function broken(description: Description, context: Context, rules: readonly Rule[]): NamedProblem[] {
  return rules.flatMap((rule) => rule(description, context).map((problem) => named(problem, idOf(rule.name))));
}

function named({ rule, path, received, allowed, remedy }: Problem, otherwise: string): NamedProblem {
  const [told, range, todo] = [received, allowed, remedy].map(String) as [string, string, string];
  const texts = [received, allowed, remedy];
  return { rule: rule ?? otherwise, path, received: told, allowed: range, remedy: todo, texts };
}

/** `hostsAreUnique` → `hosts-are-unique`: a rule is named once, after what holds where it finds nothing. */
function idOf(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** True where one problem stands at, above or under the other: mending one may be mending both. */
function touches({ path: one }: NamedProblem, { path: other }: NamedProblem): boolean {
  const length = Math.min(one.length, other.length);
  return length > 0 && one.slice(0, length).every((key, at) => alike(key, other[at]!));
}

/** A key as it stands, or as it was repaired. */
function alike(one: string | number, other: string | number): boolean {
  const plain = (key: string | number) =>
    String(key)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  return plain(one) === plain(other);
}
