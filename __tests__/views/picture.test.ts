import fc from 'fast-check';
import { toEnvironment } from '../../parts/model';
import { descriptionSchema } from '../../parts/description';
import { graph } from '../../views/graph';
import { picture } from '../../views/picture';
import { context, environmentOf } from '../environment';
import type { Raw } from '../environment';
import { clouds, descriptions } from '../properties/descriptions';
import { crowds } from './crowds';
import { examples } from './environments';
import { faultsOf } from './faults';

const random = { numRuns: 40, seed: 20261121 };
const pictureOf = (raw: Raw) =>
  picture(toEnvironment(context, descriptionSchema.parse(raw), '/home/operator/acme-prod'));

test.each(examples)('in the picture of %s nothing lies on anything, and every arrow ends at a border', (fixture) => {
  expect(faultsOf(picture(environmentOf(fixture)))).toEqual([]);
});

test.each(clouds)('so it is in those of random environments on %s', (cloud) => {
  fc.assert(
    fc.property(descriptions(cloud), (raw) => expect(faultsOf(pictureOf(raw))).toEqual([])),
    random,
  );
});

test('so it is in crowds that nobody should have', () => {
  fc.assert(
    fc.property(crowds, (raw) => expect(faultsOf(pictureOf(raw))).toEqual([])),
    random,
  );
});

test('the same environment is drawn the same', () => {
  expect(picture(environmentOf('aws.yaml'))).toEqual(picture(environmentOf('aws.yaml')));
});

describe.each(examples)('the picture of %s', (fixture) => {
  const environment = environmentOf(fixture);
  const { cards, wires, labels } = picture(environment);

  test('has every server, load balancer and bucket once', () => {
    const namesOfKind = (kind: string) => cards.filter(({ node }) => node.kind === kind).map(({ node }) => node.name);
    const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).sort();
    expect(namesOfKind('server').sort()).toEqual(names(environment.servers));
    expect(namesOfKind('balancer').sort()).toEqual(names(environment.loadBalancers));
    expect(namesOfKind('bucket').sort()).toEqual(names(environment.buckets));
  });

  test('has every link, with its words at its end', () => {
    const { links } = graph(environment);
    const ends = wires.flatMap(({ arrows }) => arrows.map(({ to }) => to));
    for (const { to } of links) expect(ends).toContain(to);
    expect(labels).toHaveLength(ends.length);
    expect(new Set(labels.map(({ text }) => text))).toEqual(new Set(links.map(({ label }) => label)));
  });

  test('shows every port that is open to anybody', () => {
    for (const { name, ports } of environment.servers) {
      const own = cards.find(({ node }) => node.kind === 'server' && node.name === name)!;
      const links = graph(environment).links.filter(({ to }) => to === own.id);
      const words = [...links.map(({ label }) => label), ...own.lines].join(' ');
      for (const { first, sources } of ports)
        if (sources.length > 0) expect(words).toMatch(new RegExp(`\\b${first}\\b`));
    }
  });
});

test('a proxied name leads through Cloudflare, another straight to its server', () => {
  const arrows = graph(environmentOf('cloudflare.yaml')).links.map(
    ({ from, to, label }) => `${from} → ${to}: ${label}`,
  );
  expect(arrows).toEqual([
    'internet → cloudflare: 80, 443',
    'operators → server_app_1: 22',
    'cloudflare → server_app_1: 80, 443',
    'operators → server_app_2: 22',
    'internet → server_app_2: 80, 443',
  ]);
});

test('a private subnet goes out through its NAT server, an app reaches its database, the database its bucket', () => {
  const arrows = graph(environmentOf('small.yaml')).links.map(({ from, to, label }) => `${from} → ${to}: ${label}`);
  expect(arrows).toEqual(
    expect.arrayContaining([
      'subnet_data → server_edge: way out',
      'server_edge → internet: way out',
      'server_app_1 → server_db_1: 5432',
      'server_app_2 → server_db_1: 5432, 9100–9101',
      'server_db_1 → bucket_pg_backups: backups',
    ]),
  );
});
