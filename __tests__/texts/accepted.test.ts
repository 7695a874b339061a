/** No text of a description is changed in silence: it is refused by name, or it arrives (`ansible.test.ts`, `terraform.test.ts`). */
import { descriptionSchema } from '../../parts/description';
import { dangerous } from './dangerous';
import { acceptedIn, descriptions, places, prefixOf, problemsOf } from './descriptions';
import { placesOf, replaced } from './walk';

const accepted = Object.values(descriptions).flatMap(acceptedIn);

test.each(Object.entries(descriptions))('description %s is sound as it stands', (_, raw) => {
  expect(problemsOf(raw)).toEqual([]);
});

test('every text of the schema is looked at', () => {
  const visitedPlaces = new Set(places.map(({ place }) => `${place.general} ${place.isKey}`));
  const all = placesOf(descriptionSchema).map(({ general, isKey }) => `${general} ${isKey}`);
  expect(all.filter((place) => !visitedPlaces.has(place))).toEqual([]);
  expect(all.length).toBeGreaterThan(90);
});

test('a refusal names the key', () => {
  const silent = places.flatMap(({ raw, place }) =>
    Object.entries(dangerous).flatMap(([name, text]) => {
      const problems = problemsOf(replaced(raw, place, prefixOf(place, raw) + text));
      const isReported = problems.some(({ path }) => place.path.slice(0, -1).every((key, at) => path[at] === key));
      return problems.length === 0 || isReported ? [] : [`${place.general}, ${name}`];
    }),
  );
  expect(silent).toEqual([]);
});

test('names are never code', () => {
  expect(accepted.filter(({ place }) => place.isKey).map(({ place }) => place.general)).toEqual([]);
});

test('only these keys are free text, which may contain code of another language', () => {
  const free = accepted.filter(({ text }) => text.includes('{{'));
  expect(free.map(({ place }) => place.general).sort()).toEqual([
    'admin.users.*.sshKeys.*',
    'apps.*.jobs.*.command.*',
    'apps.*.services.*.beforeRelease.command.*',
    'apps.*.services.*.command.*',
    'apps.*.services.*.environment.*',
    'dns.records.*.CAA.*',
    'dns.records.*.TXT.*',
    'postgresql.backup.proof.checks.*.query',
    'postgresql.backup.proof.newest.query',
    'postgresql.settings.*',
    'servers.*.labels.*',
  ]);
});
