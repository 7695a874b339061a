/** Plain data → Description, or every problem it has. Pure. */
import type { Problem } from '../config/problem';
import { repaired } from './repair';
import type { Context, Rule } from './rule';
import type { Description } from './description';
import { parseShape, shapeProblems } from './shape';

export interface Checked {
  readonly description?: Description;
  readonly problems: readonly Problem[];
}

export function check(raw: unknown, context: Context, rules: readonly Rule[]): Checked {
  const parsed = parseShape(raw);
  if (parsed.success) {
    const description = parsed.data;
    return { description, problems: rules.flatMap((rule) => rule(description, context)) };
  }
  const problems = shapeProblems(parsed.error, raw);
  const sound = repaired(raw);
  if (!sound) return { problems };
  const beyond = rules.flatMap((rule) => rule(sound, context));
  return { problems: [...problems, ...beyond.filter((found) => !problems.some((known) => touches(known, found)))] };
}

/** True where one problem stands at, above or under the other: mending one may be mending both. */
function touches({ path: one }: Problem, { path: other }: Problem): boolean {
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
