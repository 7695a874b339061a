import { catalogOf, monthlyPrice } from '../../clouds/prices';
import { cost } from '../../views/cost';
import { environmentOf, resourcesOf } from '../environment';
import { examples } from './environments';

const priced = (fixture: string, change?: (raw: any) => void) => {
  const { items, ...rest } = cost(environmentOf(fixture, change));
  return { ...rest, items, lines: items.map(({ of, what, amount }) => `${of}: ${what} ${amount}`) };
};
const sum = (amounts: (number | null)[]) =>
  Math.round(amounts.reduce((all: number, each) => all + (each ?? 0), 0) * 100) / 100;

test.each(examples)('the items of %s add up to its totals', (fixture) => {
  const { items, totals } = priced(fixture);
  for (const { currency, amount, count, unknown } of totals) {
    const own = items.filter((item) => item.currency === currency);
    expect(count).toBe(own.length);
    expect(unknown).toBe(own.filter((item) => item.amount === null).length);
    expect(amount).toBe(unknown === count ? null : sum(own.map((item) => item.amount)));
  }
  expect(sum(totals.map(({ count }) => count))).toBe(items.length);
});

test('at Hetzner: servers, public IPv4, volumes, load balancers, the base price of the store', () => {
  const { volumeGibMonthly, ipv4Monthly, loadBalancers, objectStorage } = catalogOf('hetzner');
  const cx23 = monthlyPrice('hetzner', 'cx23', 'fsn1');
  expect(priced('hetzner.yaml').lines).toEqual([
    `edge: cx23 ${cx23}`,
    `edge: IPv4 ${ipv4Monthly!['default']}`,
    `code: cx23 ${cx23}`,
    `code: IPv4 ${ipv4Monthly!['default']}`,
    `app-1: cx23 ${cx23}`,
    `app-2: cx23 ${cx23}`,
    `db-1: cx33 ${monthlyPrice('hetzner', 'cx33', 'fsn1')}`,
    `db-1: volume data 100 GiB ${sum([100 * volumeGibMonthly['default']!])}`,
    `db-1: volume wal 20 GiB ${sum([20 * volumeGibMonthly['default']!])}`,
    `git: load balancer lb11 ${loadBalancers['lb11']!.monthly!['default']}`,
    `site: load balancer lb21 ${loadBalancers['lb21']!.monthly!['default']}`,
    `object storage: base price, ${objectStorage!.includedGib} GiB included ${objectStorage!.baseMonthly}`,
  ]);
});

test('at AWS root disks and every public IPv4 are billed apart, those of load balancers too', () => {
  const { lines } = priced('aws.yaml');
  const { volumeGibMonthly, ipv4Hourly } = catalogOf('aws');
  expect(lines).toContain(`db-1: root disk 20 GiB ${sum([20 * volumeGibMonthly['eu-west-3']!])}`);
  const addresses = lines.filter((item) => item.includes('IPv4'));
  expect(addresses.map((item) => item.split(':')[0])).toEqual([
    'nat',
    'edge',
    'web-1',
    'web-2',
    'code',
    'site',
    'site',
    'git',
  ]);
  expect(addresses[0]).toBe(`nat: IPv4 ${sum([730 * ipv4Hourly!['default']!])}`);
});

test('at OVH the price is that of what Strata orders: by the hour, with the other price in a note', () => {
  const koprogo = '../../blueprints/koprogo/prod.yaml';
  const hours = (raw: any) => delete raw.compute.billing;
  const ordered = Object.values(resourcesOf('infra', environmentOf(koprogo, hours))['ovh_cloud_project_instance']!);
  expect(ordered.map(({ billing_period }) => billing_period)).toEqual(['hourly']);
  const { hourly, monthly } = catalogOf('ovh').types['d2-2']!;
  const { items, notes, prices } = priced(koprogo, hours);
  expect(items.map(({ amount }) => amount)).toEqual([sum([730 * hourly!['default']!])]);
  expect(notes).toEqual([
    `d2-2 is ordered by the hour; with \`compute.billing: monthly\` it is ${monthly!['default']} EUR`,
  ]);
  expect(prices).toMatchObject([{ name: 'clouds/ovh/catalog.json', vat: 'excluded' }]);
});

test('KoproGo costs about 7 € a month with VAT, as its seed says; its domain comes on top', () => {
  const { items, notes } = priced('../../blueprints/koprogo/prod.yaml');
  const [server] = items.map(({ amount }) => amount ?? 0);
  expect(items).toHaveLength(1);
  expect(server! * 1.2).toBeGreaterThan(6);
  expect(server! * 1.2).toBeLessThan(8);
  expect(notes).toEqual([]);
});

test('the load balancers of an OVH network share a gateway, and each has an address of its own', () => {
  expect(priced('ovh.yaml').lines.slice(4)).toEqual([
    expect.stringMatching(/^web: load balancer small \d/),
    expect.stringMatching(/^web: floating IPv4 \d/),
    expect.stringMatching(/^network: gateway s \d/),
  ]);
});

test('bought servers cost what was agreed: 40 EUR for prod of ProbatioVault, 70 EUR with dev and test', () => {
  const ofStage = (stage: string) => priced(`../../blueprints/probatiovault/${stage}.yaml`).totals[0]!.amount;
  expect(ofStage('prod')).toBe(40);
  expect(sum(['dev', 'test', 'prod'].map(ofStage))).toBe(70);
});

test('what is not known is unknown, never nothing', () => {
  const bought = priced('../../blueprints/probatiovault/prod.yaml', (raw) => {
    delete raw.servers['db-prod'].monthlyCost;
  });
  expect(bought.items.map(({ amount }) => amount)).toEqual([10, 15, null]);
  expect(bought.totals).toEqual([{ currency: 'EUR', amount: 25, count: 3, unknown: 1 }]);
  const rare = priced('small.yaml', (raw) => {
    Object.values<any>(raw.servers).forEach((server) => (server.size = 'u-24tb1.metal'));
  });
  expect(rare.items.filter(({ what }) => what === 'u-24tb1.metal').map(({ amount }) => amount)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  const elsewhere = priced('small.yaml', (raw) => {
    raw.compute.endpoint = 'https://ec2.example.net';
  });
  expect(elsewhere.totals).toEqual([{ currency: 'EUR', amount: null, count: 4, unknown: 4 }]);
});

test('costs that are not in the sum are named', () => {
  expect(priced('../../blueprints/xpeditis/prod.yaml').notCounted).toEqual([
    'traffic beyond what is included',
    'what the buckets hold, by use',
    'the domain',
    'the paid plan of Cloudflare that its WAF needs',
    expect.stringMatching(/^the database at /),
  ]);
});
