/** Variables where clouds differ: appliances, disks, host keys. */
import { expression } from '../../config/expression';
import { groupVars } from '../../render/group-vars';
import { groupNames } from '../../render/group-names';
import { inventory } from '../../render/inventory';
import { plays } from '../../render/plays';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';

const on = (compute: object) =>
  environmentOf('small.yaml', (raw: Raw) => {
    raw.compute = compute;
    raw.storage = { provider: 'hetzner', region: 'nbg1', suffix: 'paris' };
  });
const trustOf = (environment: ReturnType<typeof on>) =>
  Object.keys(groupVars(environment)['all']!).filter((name) => name.startsWith('trust_'));

describe('an appliance that does the NAT', () => {
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    raw.servers.edge.roles = ['bastion'];
    raw.servers.out = {
      size: 'nano',
      image: 'fck-nat',
      subnet: 'public',
      address: '10.20.1.6',
      public: true,
      roles: ['nat'],
    };
    raw.servers.out.labels = { tier: 'edge' };
  });
  const { hosts, children } = inventory(environment).all;

  test('is shown, in a group of its own and in no group of a role', () => {
    expect(hosts['out']).toEqual({ strata_private_address: '10.20.1.6' });
    expect(Object.keys(children).filter((group) => 'out' in children[group]!.hosts)).toEqual([
      'label_tier_edge',
      'unmanaged',
    ]);
  });

  test('is target of no play, also not to learn its key', () => {
    expect(groupNames(environment)).not.toContain('nat');
    expect(plays(environment).map(({ name, hosts }) => [name, hosts])).toEqual([
      ['Know the hosts', 'all:!unmanaged'],
      ['Harden every host', 'all:!unmanaged'],
      ['Let go of what is not described any more', 'all:!unmanaged'],
      ['Set up docker', 'docker'],
      ['Set up registries', 'registries'],
      ['Set up postgresql', 'postgresql'],
      ['Set up postgresql_dump', 'postgresql_dump'],
      ['Set up postgresql_backup', 'postgresql_backup'],
      ['Set up app', 'app'],
      ['Set up proxy', 'proxy'],
    ]);
  });

  test('beside a server that does NAT too, that server has its plays and the appliance has none', () => {
    const both = { ...environment, servers: [...environment.servers, ...environmentOf('small.yaml').servers] };
    expect(plays(both).map(({ hosts }) => hosts)).toEqual(expect.arrayContaining(['nat', 'all:!unmanaged:!nat']));
  });
});

test('disks are mounted before anything is installed on them; their devices are asked for at every run', () => {
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    raw.servers['db-1'].volumes = { data: { sizeGib: 50, path: '/var/lib/postgresql' } };
  });
  expect(inventory(environment).all.hosts['db-1']!['volumes_mounts']).toEqual([
    {
      name: 'data',
      device: expression`{{ strata_volume_devices['db-1-data'] | default('') }}`,
      path: '/var/lib/postgresql',
    },
  ]);
  expect(inventory(environment).all.hosts['app-1']).not.toHaveProperty('volumes_mounts');
  expect(plays(environment).map(({ hosts }) => hosts)).toEqual([
    'all',
    'nat',
    'all:!nat',
    'all',
    'volumes',
    'docker',
    'registries',
    'postgresql',
    'postgresql_dump',
    'postgresql_backup',
    'app',
    'proxy',
  ]);
});

test('host keys are read from the console at AWS, and trusted on first use elsewhere', () => {
  expect(trustOf(environmentOf('small.yaml'))).toEqual(['trust_home', 'trust_source', 'trust_region']);
  expect(trustOf(environmentOf('lab-test.yaml'))).toContain('trust_endpoint_url');
  for (const compute of [
    { provider: 'hetzner', region: 'fsn1' },
    { provider: 'ovh', region: 'GRA11' },
    { provider: 'existing' },
  ]) {
    expect(trustOf(on(compute))).toEqual(['trust_home', 'trust_source']);
    expect(groupVars(on(compute))['all']!['trust_source']).toBe('first_contact');
  }
});

test('buckets are where their store answers', () => {
  expect(groupVars(on({ provider: 'hetzner', region: 'fsn1' }))['all']!['strata_buckets']).toEqual({
    'pg-backups': {
      name: 'acme-prod-pg-backups-storage-bucket-paris',
      region: 'nbg1',
      endpoint: 'https://nbg1.your-objectstorage.com',
    },
  });
});

test('requests to buckets at OVH are signed with the region in lower case, though it is written in capitals', () => {
  const buckets = groupVars(environmentOf('ovh.yaml'))['all']!['strata_buckets'] as Raw;
  expect(buckets['pg-backups']).toMatchObject({ region: 'gra', endpoint: 'https://s3.gra.io.cloud.ovh.net' });
});

test('a server that has only a root login is configured without sudo', () => {
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    raw.compute = { provider: 'existing' };
    raw.servers['app-1'].user = 'root';
  });
  expect(inventory(environment).all.hosts['app-1']).toMatchObject({ strata_user: 'root', ansible_become_method: 'su' });
  expect(inventory(environment).all.hosts['app-2']).not.toHaveProperty('ansible_become_method');
});

test('IPv6 visitors are let in where the server answers there, and only there', () => {
  const environment = environmentOf('small.yaml', (raw: Raw) => (raw.servers['app-1'].ipv6 = true));
  const sources = (server: string) =>
    (inventory(environment).all.hosts[server]!['firewall_rules'] as Raw[]).find(({ name }) => name === 'https').from;
  expect(sources('app-1')).toEqual(['0.0.0.0/0', '::/0']);
  expect(sources('app-2')).toEqual(['0.0.0.0/0']);
});

test('a port that nobody may reach is closed, and not open to everyone', () => {
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    raw.servers['db-1'].ports = { metrics: { port: 9100, from: ['spare'] } };
    raw.servers.spare = { size: 'nano', image: 'debian-13', public: true };
  });
  const rules = inventory(environment).all.hosts['db-1']!['firewall_rules'] as Raw[];
  expect(rules.map(({ name }) => name)).toEqual(['ssh', 'postgresql']);
});
