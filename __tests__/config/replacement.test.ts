/** Which services a release replaces beside the old ones, and by which ports. */
import { environmentOf } from '../environment';
import type { Raw } from '../environment';

function replacements(services: Raw): Record<string, unknown> {
  const { apps } = environmentOf('small.yaml', (raw: Raw) => (raw.apps.shop.services = services));
  return Object.fromEntries(apps[0]!.services.map(({ name, replacement }) => [name, replacement]));
}

const image = 'example/shop:1.0.0';
const site = { image, port: 3000, host: 'shop.acme.org' };
const rolls = (a: number, b: number) => ({ kind: 'rolls', slots: { a, b } });

test.each<[what: string, services: Raw, expected: object]>([
  ['a site rolls', { web: site }, { web: rolls(3000, 13_000) }],
  ['a high port has a lower second one', { web: { ...site, port: 60_000 } }, { web: rolls(60_000, 50_000) }],
  ['the highest port with a higher one', { web: { ...site, port: 55_535 } }, { web: rolls(55_535, 65_535) }],
  ['the lowest port with a lower one', { web: { ...site, port: 55_536 } }, { web: rolls(55_536, 45_536) }],
  [
    'what a site asks rolls with it, if it can be asked',
    { web: site, api: { image, port: 8080, health: { path: '/up' } } },
    { web: rolls(3000, 13_000), api: rolls(8080, 18_080) },
  ],
  [
    'a cache without a health path stays, so that a release does not empty it',
    { web: site, cache: { image, port: 6379 } },
    { web: rolls(3000, 13_000), cache: { kind: 'single' } },
  ],
  ['a worker is only once', { worker: { image } }, { worker: { kind: 'single' } }],
  [
    'without a site nobody chooses a slot',
    { api: { image, port: 8080, health: { path: '/up' } } },
    { api: { kind: 'single' } },
  ],
  ['two containers must not write one volume', { web: { ...site, volumes: { up: '/up' } } }, { web: { kind: 'data' } }],
])('%s', (_, services, expected) => {
  expect(replacements(services)).toEqual(expected);
});
