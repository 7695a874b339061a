/** Random descriptions of each cloud: a thousand in `npm run properties`, the first 250 of them in `npm test`. */
import fc from 'fast-check';
import { check } from '../../parts/check';
import { toEnvironment } from '../../parts/model';
import { rules } from '../../parts/rules';
import type { Description } from '../../parts/description';
import { addresses, synthesized } from '../environment';
import type { Raw } from '../environment';
import { problemsOf } from '../provider-schemas/schemas';
import { clouds, descriptions } from './descriptions';
import { withDamages, damages } from './mutations';
import { releasingTokens } from './tokens';

/**
 * The same descriptions in each run. A seed of one's own draws others, and makes the first that fails as small as it can,
 * which may take an hour: `STRATA_SEED=7 npm run properties`.
 */
const seed = process.env['STRATA_SEED'];
const draws = Number(process.env['STRATA_DRAWS'] ?? 1000);
const runs = { numRuns: draws, seed: Number(seed ?? 1), endOnFailure: seed === undefined };
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
  // A module that is loaded for the first time keeps its own tokens.
  const kind = [environment.compute, environment.storage, environment.dns].map((api) => api?.provider).join();
  if (loaded.has(kind)) return releasingTokens(build);
  loaded.add(kind);
  return build();
}

describe.each(clouds)('on %s', (cloud) => {
  test('a valid description synthesizes, twice the same, to what providers accept; removing a server changes no other resource', () => {
    const property = fc.property(descriptions(cloud), fc.nat(), (raw, which) => {
      const synthesizedStacks = synthesis(sound(raw));
      expect(synthesis(sound(raw))).toEqual(synthesizedStacks);
      expect(synthesizedStacks.flatMap(problemsOf)).toEqual([]);
      expectSameWithout(sparesOf(raw)[which % 9], raw, synthesizedStacks[0]!);
    });
    fc.assert(property, runs);
  });

  test('a damaged description synthesizes, or every problem of it is listed', () => {
    const property = fc.property(descriptions(cloud), damages, (raw, list) => {
      const { description, problems } = check(withDamages(raw, list), context, rules);
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
function expectSameWithout(removedServer: string | undefined, raw: Raw, whole: Raw): void {
  if (removedServer === undefined) return;
  const fewer = structuredClone(raw);
  delete fewer.servers[removedServer];
  const [rest] = synthesis(sound(fewer));
  const own = new RegExp(`[._]${removedServer}($|_)`);
  expect(addresses(rest!['resource'])).toEqual(addresses(whole['resource']).filter((address) => !own.test(address)));
}
