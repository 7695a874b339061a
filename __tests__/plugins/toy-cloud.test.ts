/** A cloud is added by its folder and a line in each of two lists: every command then supports it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { providerChoices } from '../../clouds/clouds';
import type * as listModule from '../../clouds/list';
import { kindOf, weakenings } from '../../clouds/kept/kept';
import { refresh, refreshable, tokenOf } from '../../clouds/refresh/refresh';
import type * as providersModule from '../../constructs/providers';
import { ensureVault } from '../../home/vault';
import { vaultEntries } from '../../home/vault-entries';
import { losses } from '../../operations/apply';
import { pruneKeys, storeKeys } from '../../operations/s3-keys';
import { adoptStrays } from '../../operations/strays/adopt';
import { placesIn } from '../../operations/strays/named';
import { escrowChecks } from '../../operations/vault/escrow';
import { rebuiltAddress } from '../../operations/commands/rebuild';
import { check } from '../../parts/check';
import { rules } from '../../parts/rules';
import { ansibleFiles } from '../../render/ansible-files';
import { cost } from '../../views/cost';
import { emissions } from '../../views/emissions';
import { mermaid } from '../../views/mermaid';
import { environmentOf, resourcesOf } from '../environment';
import type { Raw } from '../environment';
import { apiRequests } from './toy-cloud/api-requests';
import { catalog } from './toy-cloud/catalog';
import type * as cloudModule from './toy-cloud/cloud';
import type * as constructsModule from './toy-cloud/constructs';

jest.mock('../../clouds/list', () => {
  const actual = jest.requireActual<typeof listModule>('../../clouds/list');
  const { toy } = jest.requireActual<typeof cloudModule>('./toy-cloud/cloud');
  return { ...actual, clouds: { ...actual.clouds, toy } };
});
jest.mock('../../constructs/providers', () => {
  const actual = jest.requireActual<typeof providersModule>('../../constructs/providers');
  const toyClasses = () => jest.requireActual<typeof constructsModule>('./toy-cloud/constructs');
  return {
    cloudClasses: { ...actual.cloudClasses, toy: () => toyClasses().ToyCloud },
    dnsClasses: { ...actual.dnsClasses, toy: () => toyClasses().ToyDns },
    storeClasses: { ...actual.storeClasses, toy: () => toyClasses().ToyStore },
  };
});

const home = mkdtempSync(join(tmpdir(), 'strata-toy-'));
afterAll(() => rmSync(home, { recursive: true }));

function atToy(raw: Raw): void {
  raw.compute = { provider: 'toy', region: 'playroom' };
  raw.storage = { provider: 'toy', region: 'attic', suffix: 'paris' };
  raw.dns = { provider: 'toy', zone: 'acme.org', proxied: true, waf: true };
  raw.servers['app-2'].size = 'large';
  Object.assign(raw.servers['db-1'], { size: 'block-4', image: 'toy-image-7' });
  raw.servers['db-1'].ports.metrics.from = ['toy'];
}

function problems(change: (raw: Raw) => void): string[] {
  const raw = parse(readFileSync('__tests__/fixtures/small.yaml', 'utf8'));
  atToy(raw);
  change(raw);
  const problemList = check(raw, { environmentName: 'prod', neighbours: new Map() }, rules).problems;
  return problemList.map(({ path, received, allowed }) => `${path.join('.')}: ${received}: ${allowed}`);
}

const environment = { ...environmentOf('small.yaml', atToy), home };

describe('rules', () => {
  test('what the toy can do is accepted', () => expect(problems(() => {})).toEqual([]));

  test.each<[string, (raw: Raw) => void, string]>([
    [
      'a key it cannot carry out',
      (raw) => (raw.servers.edge.reverseDns = 'a.acme.org'),
      'no reverse name: toys have none',
    ],
    ['a size', (raw) => (raw.servers.edge.size = 'block-99'), 'nano, small, medium, large, or a block such as block-1'],
    ['an image', (raw) => (raw.servers.edge.image = 'ami-0123456789abcdef0'), 'an image such as toy-image-7'],
    ['an appliance it has not', (raw) => (raw.servers.edge.image = 'fck-nat'), 'an image such as toy-image-7'],
    ['a region', (raw) => (raw.compute.region = 'fsn1'), 'compute.region: fsn1: playroom, attic'],
    ['a region of its store', (raw) => (raw.storage.region = 'cellar'), 'storage.region: cellar: attic'],
    ['what its store refuses', (raw) => (raw.buckets = { a: {}, b: {}, 'pg-backups': {} }), 'at most two boxes'],
    ['a lab', (raw) => (raw.compute.endpoint = 'lab'), 'nothing, with provider toy'],
    ['a zone it cannot make', (raw) => (raw.dns.manageZone = true), 'false, with dns.provider toy'],
    [
      'a key of another cloud',
      (raw) => (raw.servers.edge.monthlyCost = 3),
      'with compute.provider toy: only `existing` has it',
    ],
    [
      'a load balancer',
      (raw) => (raw.loadBalancers = { front: { subnet: 'public', servers: ['app-1'] } }),
      'none, in front',
    ],
    [
      'a word of its own as a name',
      (raw) => (raw.servers.toy = { ...raw.servers['app-1'], address: '10.20.1.77' }),
      'a name that is no keyword',
    ],
  ])('refused: %s', (_, change, words) => {
    expect(problems(change).join('\n')).toContain(words);
  });

  test('a key that the toy shares with another cloud names both, elsewhere', () => {
    const messages = problems((raw) => (raw.compute = { provider: 'hetzner', region: 'fsn1', zone: 'a' }));
    expect(messages.join('\n')).toContain('with compute.provider hetzner: only `aws`, `toy` have it');
  });

  test('it is among the choices of each role', () => {
    for (const role of ['compute', 'storage', 'dns'] as const) expect(providerChoices(role).built).toContain('toy');
  });
});

test('the model has its words for what is described', () => {
  expect(environment.compute).toMatchObject({ provider: 'toy', zone: 'playroom-shelf', cloudFirewall: false });
  expect(environment.servers.map(({ type }) => type)).toEqual(['block-1', 'block-1', 'block-4', 'block-4']);
  expect(environment.servers[0]!.user).toBe('player');
  expect(environment.storage).toMatchObject({
    region: 'ATTIC',
    urlForHosts: 'https://attic.toy.example',
    credentials: 'keys',
  });
  expect(environment.dns).toMatchObject({ provider: 'toy', proxied: true });
});

test('its range is a source of ports: where a list says so, and of the sites it stands in front of', () => {
  const sources = (server: string, port: string) =>
    environment.servers.find(({ name }) => name === server)!.ports.find(({ name }) => name === port)?.sources;
  const range = { name: 'toy-198-51-100-128-25', cidr: '198.51.100.128/25' };
  expect(sources('db-1', 'metrics')).toEqual([range]);
  expect(sources('app-1', 'https')).toEqual([range]);
});

test('its constructs are asked for servers, names and buckets', () => {
  const { toy_server, toy_record } = resourcesOf('infra', environment);
  expect(toy_server?.['db-1']).toMatchObject({ block: 'block-4', image: 'toy-image-7' });
  expect(toy_record?.['shop_acme_org']).toMatchObject({ values: ['ip-of-app-1'], proxied: true });
  expect(resourcesOf('s3', environment)['toy_box']).toMatchObject({ 'pg-backups': { region: 'ATTIC' } });
});

test('the inventory says where host keys come from, and which header names the visitor', () => {
  const text = (path: string) => ansibleFiles(environment).find((file) => file.path === path)!.text;
  const all = parse(text('inventory/group_vars/all.yml'));
  expect(all).toMatchObject({ trust_source: 'console', trust_region: 'playroom-shelf' });
  expect(text('inventory/declared.yml')).toContain('Toy-Visitor');
  expect(text('inventory/declared.yml')).toContain('strata_user: player');
});

test('what it costs and emits, and what is paid for besides', () => {
  const { items, totals, prices, notCounted } = cost(environment);
  expect(items.map(({ of, amount }) => `${of} ${amount}`)).toEqual([
    'edge 1',
    'app-1 1',
    'app-2 4.5',
    'db-1 4.5',
    'object storage 2',
  ]);
  expect(totals).toMatchObject([{ currency: 'EUR', amount: 13, unknown: 0 }]);
  expect(prices).toMatchObject([{ name: 'clouds/toy/catalog.json', date: '2026-11-01' }]);
  expect(notCounted).toEqual(expect.arrayContaining(['batteries', 'the toy guard']));
  expect(emissions(environment)).toMatchObject({ unknown: 0 });
});

test('the picture shows it as the place of the servers, and in front of the sites', () => {
  const diagram = mermaid(environment);
  expect(diagram).toContain('toy playroom');
  expect(diagram).toMatch(/^ {2}toy\{\{"Toy<br\/>WAF/m);
  expect(diagram).toContain('internet -->|"80, 443"| toy');
});

test('its resources with data are not deleted or weakened without consent, and a rebuild uses its own type', () => {
  expect(kindOf('toy_server')).toMatchObject({ loss: 'data' });
  const change = { before: { closed: true }, after: { closed: false }, unknown: {} };
  expect(weakenings('toy_server', change)).toEqual(['the lid could be opened']);
  const changes = [{ stack: 'infra' as const, verb: 'destroy' as const, address: 'toy_server.web' }];
  expect(losses(changes, [])).toHaveLength(1);
  expect(rebuiltAddress(environment, environment.servers[0]!)).toBe('toy_server.edge');
});

test('resources of a killed run are looked for there, also by names that are in use', async () => {
  expect(await adoptStrays(environment, () => {})).toEqual({ count: 0, words: '' });
  expect(apiRequests).toEqual(['acme-prod']);
  const after = { shelf: 'top', name: 'backups' };
  const plan = {
    resource_changes: [{ address: 'toy_box.a', type: 'toy_box', change: { actions: ['create'], after } }],
  };
  expect(placesIn(plan, ['toy_box.a'])).toEqual([{ address: 'toy_box.a', id: 'top_backups' }]);
});

test('keys of its store are made by its API; status tells where the shell has none', async () => {
  ensureVault(home, environment.secrets);
  const keys = () => Promise.reject(new Error('nobody is asked for a key that an API makes'));
  const options = { rotate: false, shell: {}, patience: { everyMs: 1, attempts: 1 }, keys };
  await storeKeys(environment, () => {}, options);
  expect(apiRequests).toContain('key for strata acme-prod-db-1');
  expect(Object.values(vaultEntries(home))).toEqual(expect.arrayContaining(['toy-access', 'toy-secret']));
  const messages: string[] = [];
  await pruneKeys(environment, (line) => messages.push(line), options);
  expect(messages).toEqual(['db-1: 3 old keys deleted']);
  const { AWS_ACCESS_KEY_ID, AWS_PROFILE, ...shell } = process.env;
  process.env = shell;
  const checks = await escrowChecks(environment);
  process.env = {
    ...shell,
    ...(AWS_ACCESS_KEY_ID ? { AWS_ACCESS_KEY_ID } : {}),
    ...(AWS_PROFILE ? { AWS_PROFILE } : {}),
  };
  expect(JSON.stringify(checks)).toContain('your shell has no keys of the store');
});

test('`refresh` updates its list', async () => {
  expect(refreshable()).toContain('toy');
  expect(tokenOf('toy')).toBe('TOY_TOKEN');
  mkdirSync(join(home, 'toy'));
  writeFileSync(join(home, 'toy', 'catalog.json'), JSON.stringify(catalog));
  const changes = await refresh('toy', home, { date: '2026-12-01', token: 'block-0' });
  expect(changes).toEqual(['+ retired.block-0']);
});
