import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import { cloudNamed, namesWith } from '../../clouds/clouds';
import { catalog, energy, ranges } from '../../clouds/catalog';
import type { Seller } from '../../clouds/list';
import { hoursPerMonth } from '../../clouds/price';
import { catalogOf, gridAt, monthlyPrice } from '../../clouds/prices';

const file = (name: string) => readFileSync(join(__dirname, '../../clouds', `${name}.json`), 'utf8');
const sellers = namesWith((cloud) => cloud.catalog !== null) as Seller[];

const files: [name: string, schema: ZodType][] = [
  ...sellers.map((seller): [string, ZodType] => [`${seller}/catalog`, catalog]),
  ['energy', energy],
  ['cloudflare/ranges', ranges],
];

test.each(files)('%s.json has the shape that its readers rely on, and is printed for people', (name, schema) => {
  const content: unknown = JSON.parse(file(name));
  expect(schema.safeParse(content).error?.issues ?? []).toEqual([]);
  expect(file(name)).toBe(`${JSON.stringify(content, null, 2)}\n`);
});

describe.each(sellers)('%s', (seller) => {
  const { types, retired, locations, loadBalancers, sources, notes, ...rest } = catalogOf(seller);

  test('every part of the file that has figures names where they come from', () => {
    const parts = Object.keys({ types, loadBalancers, ...rest }).filter((part) => {
      const figures = /types|loadBalancers|gateways|Monthly|Hourly|objectStorage|boughtServers|egress/;
      return figures.test(part);
    });
    const sourced = sources.flatMap((source) => source.parts);
    expect(parts.filter((part) => !sourced.includes(part))).toEqual([]);
    const catalogKeys = Object.keys(catalogOf(seller));
    expect(
      [...sources, ...notes].flatMap((entry) => entry.parts).filter((part) => !catalogKeys.includes(part)),
    ).toEqual([]);
  });

  test('types are sold and priced in places that exist, the cheapest first', () => {
    const places = Object.keys(locations);
    for (const type of Object.values(types)) {
      const priced = Object.keys({ ...type.monthly, ...type.hourly });
      expect(priced).not.toHaveLength(0);
      expect(places).toEqual(expect.arrayContaining(type.locations ?? []));
      expect([...(type.locations ?? []), 'default']).toEqual(expect.arrayContaining(priced));
    }
    const prices = Object.entries(types).map(([name, type]) => {
      const first = Object.keys(type.monthly ?? type.hourly ?? {})[0]!;
      return monthlyPrice(seller, name, first)!;
    });
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  });

  test('a retired type is not sold, and its replacement is', () => {
    expect(Object.keys(retired).filter((name) => name in types)).toEqual([]);
    expect(Object.values(retired).filter(({ instead }) => !(instead in types))).toEqual([]);
  });

  test('every place has a grid', () => {
    expect(Object.keys(locations).filter((name) => gridAt(seller, name) === undefined)).toEqual([]);
  });

  test('a month has as many hours everywhere', () => expect(rest.hoursPerMonth).toBe(hoursPerMonth));
});

test("the types that Strata's own names of sizes stand for are sold", () => {
  const missingTypes = (seller: Seller) => {
    const { sizes, loadBalancers } = cloudNamed(seller).compute!;
    return [
      ...Object.values(sizes!).filter((name) => name && !(name in catalogOf(seller).types)),
      ...Object.values(loadBalancers!).filter((name) => name && !(name in catalogOf(seller).loadBalancers)),
    ];
  };
  expect(sellers).toEqual(['aws', 'hetzner', 'ovh']);
  expect(sellers.flatMap(missingTypes)).toEqual([]);
});
