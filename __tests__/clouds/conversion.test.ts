import { Readable } from 'node:stream';
import { catalogOf } from '../../clouds/prices';
import { awsCatalog, priceRows } from '../../clouds/aws/refresh';
import type { PriceRow } from '../../clouds/aws/refresh-rows';
import { cloudflareRanges } from '../../clouds/cloudflare/refresh';
import { differences } from '../../clouds/refresh/differences';
import { mergeCatalog } from '../../clouds/refresh/merge';
import { ovhCatalog } from '../../clouds/ovh/refresh';
import { priceList } from './samples/aws';
import { catalogResponse } from './samples/ovh';

const date = '2026-11-21';

describe('OVH', () => {
  const before = catalogOf('ovh');
  const after = ovhCatalog(catalogResponse, before, date);

  test('flavors of the families that Strata knows, by the hour and, where sold so, by the month; cheapest first', () => {
    expect(Object.entries(after.types)).toEqual([
      ['d2-2', expect.objectContaining({ cores: 1, memoryGib: 2, diskGib: 25, monthly: { default: 5.99 } })],
      ['b3-8', expect.objectContaining({ cores: 2, memoryGib: 8, diskGib: 50, hourly: { default: 0.052 } })],
    ]);
    expect(after.types['b3-8']).not.toHaveProperty('monthly');
  });

  test('prices per GiB and hour become prices per GiB and month', () => {
    expect(after.volumeGibMonthly).toEqual({ default: 0.0482 });
    expect(after.objectStorage).toEqual({ baseMonthly: 0, gibMonthly: 0.0081, includedGib: 0 });
  });

  test('a part of which something is missing stays as it was, with its source', () => {
    expect(after.loadBalancers).toEqual({
      small: { hourly: { default: 0.0095 } },
      medium: { hourly: { default: 0.0238 } },
      large: { hourly: { default: 0.0633 } },
    });
    expect(after.gateways).toEqual(before.gateways);
    expect(after.sources.flatMap(({ parts }) => parts).filter((part) => part === 'gateways')).toHaveLength(1);
  });
});

describe('AWS', () => {
  let rows: PriceRow[];
  beforeAll(async () => (rows = await priceRows(Readable.from([priceList('0.0250', '0.0900')]))));

  test('of all the rows, whose values hold commas and quotes: Linux on demand on shared hardware, and gp3', () => {
    expect(rows).toEqual([
      { kind: 'type', type: 't3.small', architecture: 'x86_64', cores: 2, memoryGib: 2, price: 0.025 },
      { kind: 'type', type: 't4g.nano', architecture: 'arm64', cores: 2, memoryGib: 0.5, price: 0.005 },
      { kind: 'volume', price: 0.09 },
    ]);
  });

  test('one type, its price in each region that has it', () => {
    const rowsByRegion = new Map<string, PriceRow[]>([
      ['eu-west-3', rows],
      ['us-east-1', rows.filter((row) => row.kind === 'volume' || row.type === 't3.small')],
    ]);
    const { types, volumeGibMonthly } = awsCatalog(rowsByRegion, catalogOf('aws'), date);
    expect(types['t3.small']).toMatchObject({ hourly: { 'eu-west-3': 0.025, 'us-east-1': 0.025 } });
    expect(types['t4g.nano']).toMatchObject({ hourly: { 'eu-west-3': 0.005 }, locations: ['eu-west-3'] });
    expect(volumeGibMonthly).toEqual({ 'eu-west-3': 0.09, 'us-east-1': 0.09 });
  });
});

test('Cloudflare: the ranges as they come', () => {
  const result = { ipv4_cidrs: ['192.0.2.0/24'], ipv6_cidrs: ['2001:db8::/32'] };
  expect(cloudflareRanges({ success: true, result }, date)).toEqual({
    date,
    ipv4: ['192.0.2.0/24'],
    ipv6: ['2001:db8::/32'],
    source: 'https://api.cloudflare.com/client/v4/ips',
  });
});

test('notes about parts that are new are removed; notes about other parts stay', () => {
  const before = {
    ...catalogOf('ovh'),
    sources: [
      { date: '2026-01', page: 'a', parts: ['types'], what: 'types' },
      { date: '2026-02', page: 'b', parts: ['types', 'gateways'], what: 'both' },
    ],
    notes: [
      { parts: ['types'], what: 'old' },
      { parts: ['images'], what: 'still true' },
    ],
  };
  const after = mergeCatalog(before, { types: {} }, { date, source: 'the cloud' });
  expect(after.date).toBe(date);
  expect(after.sources).toEqual([
    { date, page: 'the cloud', parts: ['types'], what: 'types' },
    { date: '2026-02', page: 'b', parts: ['gateways'], what: 'both' },
  ]);
  expect(after.notes).toEqual([{ parts: ['images'], what: 'still true' }]);
});

test('differences are additions, removals and other prices; a new date alone is none', () => {
  const before = { date: '2026-01', types: { a: { monthly: { x: 1 } }, b: {} }, ipv4: ['1', '2'] };
  const after = { date: '2026-02', types: { a: { monthly: { x: 2, y: 3 } }, c: {} }, ipv4: ['2', '3'] };
  expect(differences(before, after)).toEqual([
    '~ types.a.monthly.x: 1 → 2',
    '+ types.a.monthly.y: 3',
    '- types.b',
    '+ types.c',
    '+ ipv4: 3',
    '- ipv4: 1',
  ]);
  expect(differences(before, { ...before, date: '2026-02' })).toEqual([]);
});
