/** A rule on both sides of its boundary: descriptions that it just accepts, and descriptions that it just refuses. */
import type { Problem } from '../../config/problem';
import { descriptionSchema } from '../../parts/description';
import type { Context, Rule } from '../../parts/rule';
import { context, rawOf } from '../environment';
import type { Raw } from '../environment';

export type Case = readonly [title: string, change: (raw: Raw) => void, refused?: string | readonly string[]];

/** `description` has the fixture as it is where a case changes nothing; `context` has the other environments. */
export interface Base {
  readonly fixture: string;
  readonly context: Context;
}

export const small: Base = { fixture: 'small.yaml', context };

/** @param cases with the places and values that are refused, `buckets.a.objectLockDays: 91`; none: accepted */
export function boundaries(rule: Rule, cases: readonly Case[], base: Base = small): void {
  describe(rule.name, () => {
    test.each(cases.map(([title, ...more]) => [title, more] as const))('%s', (_title, [change, refused = []]) => {
      const problems = problemsOf(rule, change, base);
      expect(problems.map(({ path, received }) => `${path.join('.')}: ${String(received)}`)).toEqual([refused].flat());
    });
  });
}

/** Problems of a changed description, where a test compares what is allowed or the remedy. */
export function problemsOf(rule: Rule, change: (raw: Raw) => void, base: Base = small): Problem[] {
  return rule(descriptionSchema.parse(rawOf(base.fixture, change)), base.context);
}

export const inOrder =
  (...changes: readonly ((raw: Raw) => void)[]) =>
  (raw: Raw) =>
    changes.forEach((change) => change(raw));

/** Of one app with one service on these servers. */
export const app = (servers: readonly string[], service: Raw): Raw => ({
  runtime: 'compose',
  servers,
  services: { web: { image: 'acme/x:1.0.0', ...service } },
});
