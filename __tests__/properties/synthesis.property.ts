/** A thousand random descriptions per cloud. Slow, so started on purpose: `npm run properties`. */
import fc from 'fast-check';
import { check } from '../../parts/check';
import { toEnvironment } from '../../parts/model';
import { rules } from '../../parts/rules';
import type { Description } from '../../parts/description';
import { addresses, synthesized } from '../environment';
import type { Raw } from '../environment';
import { problemsOf } from '../provider-schemas/schemas';
import { clouds, descriptions } from './descriptions';
import { damaged, damages } from './mutations';
import { withoutItsTokens } from './tokens';

/**
 * The same descriptions in each run. A seed of one's own draws others, and makes the first that fails as small as it can,
 * which may take an hour: `STRATA_SEED=7 npm run properties`.
 */
const seed = process.env['STRATA_SEED'];
const runs = { numRuns: 1000, seed: Number(seed ?? 1), endOnFailure: seed === undefined };
const stacks = ['infra', 's3'] as const;
const context = { environmentName: 'prod', neighbours: new Map() };

const loaded = new Set<string>();

function sound(raw: Raw): Description {
  const { description, problems } = check(raw, context, rules);
  if (!description || problems.length > 0) throw new Error(`not sound: ${JSON.stringify(problems)}`);
  return description;
}

function synthesis(description: Description) {
  const environment = toEnvironment(context, description, '/home/operator/acme-prod');
  const build = () => stacks.map((stack) => synthesized(stack, environment));
  // What is loaded for the first time keeps its own tokens for good.
  const kind = [environment.compute, environment.storage, environment.dns].map((api) => api?.provider).join();
  if (loaded.has(kind)) return withoutItsTokens(build);
  loaded.add(kind);
  return build();
}

describe.each(clouds)('on %s', (cloud) => {
  test('a valid description synthesizes, twice the same, to what providers accept; a server that goes moves nothing', () => {
    const property = fc.property(descriptions(cloud), fc.nat(), (raw, which) => {
      const built = synthesis(sound(raw));
      expect(synthesis(sound(raw))).toEqual(built);
      expect(built.flatMap(problemsOf)).toEqual([]);
      expectSameWithout(sparesOf(raw)[which % 9], raw, built[0]!);
    });
    fc.assert(property, runs);
  });

  test('a damaged description synthesizes, or every problem of it is told', () => {
    const property = fc.property(descriptions(cloud), damages, (raw, list) => {
      const { description, problems } = check(damaged(raw, list), context, rules);
      for (const problem of problems) {
        expect([problem.allowed, problem.remedy]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
      }
      if (problems.length > 0) return;
      expect(synthesis(description!).flatMap(problemsOf)).toEqual([]);
    });
    fc.assert(property, runs);
  });
});

/** Servers that nothing else in the description names. */
function sparesOf(raw: Raw): string[] {
  return Object.keys(raw.servers as object).filter((name) => /^(web|job)-/.test(name));
}

/** Without the server, everything but its own resources is there at the same address and unchanged. */
function expectSameWithout(gone: string | undefined, raw: Raw, whole: Raw): void {
  if (gone === undefined) return;
  const fewer = structuredClone(raw);
  delete fewer.servers[gone];
  const [rest] = synthesis(sound(fewer));
  const own = new RegExp(`[._]${gone}($|_)`);
  expect(addresses(rest!['resource'])).toEqual(addresses(whole['resource']).filter((address) => !own.test(address)));
}
