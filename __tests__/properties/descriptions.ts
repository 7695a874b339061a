/** Random descriptions that are valid on a given cloud, as they would stand in a file. */
import fc from 'fast-check';
import type { Raw } from '../environment';
import { computes, stores } from './places';
import { alerts, backups, database, days, dumps } from './backups';
import type { Backup } from './backups';

export const clouds = ['aws', 'hetzner', 'ovh', 'existing'] as const;
export type Cloud = (typeof clouds)[number];

/** Random values; `rawOf` turns them into a description, so that each one is valid and shrinks well. */
export interface Choices {
  readonly store: keyof typeof stores;
  readonly names: string;
  readonly public: number;
  readonly inside: number;
  readonly sizes: readonly string[];
  readonly images: readonly string[];
  readonly roles: { readonly app: boolean; readonly database: boolean; readonly balancer: boolean };
  readonly port: { readonly number: number; readonly length: number; readonly protocol: string; readonly from: string };
  readonly buckets: readonly { readonly dumpDays: number; readonly noncurrentVersionDays: number }[];
  readonly protected: boolean;
  readonly proxied: boolean;
  readonly volume: boolean;
  readonly backup: Backup;
}

const choices: fc.Arbitrary<Choices> = fc.record({
  store: fc.constantFrom('aws', 'hetzner', 'ovh', 's3'),
  names: fc.constantFrom('aws', 'cloudflare', 'hetzner', 'ovh', 'manual'),
  public: fc.integer({ min: 0, max: 4 }),
  inside: fc.integer({ min: 0, max: 4 }),
  sizes: fc.array(fc.constantFrom('nano', 'small', 'medium', 'large'), { minLength: 10, maxLength: 10 }),
  images: fc.array(fc.constantFrom('debian-12', 'debian-13', 'ubuntu-22.04', 'ubuntu-24.04'), {
    minLength: 10,
    maxLength: 10,
  }),
  roles: fc.record({ app: fc.boolean(), database: fc.boolean(), balancer: fc.boolean() }),
  port: fc.record({
    number: fc.integer({ min: 1024, max: 4000 }),
    length: fc.integer({ min: 0, max: 50 }),
    protocol: fc.constantFrom('tcp', 'udp'),
    from: fc.constantFrom('internet', 'admin', 'cloudflare', 'gate', '198.51.100.64/26'),
  }),
  buckets: fc.array(fc.record({ dumpDays: days, noncurrentVersionDays: days }), { maxLength: 3 }),
  protected: fc.boolean(),
  proxied: fc.boolean(),
  volume: fc.boolean(),
  backup: backups,
});

export function descriptions(cloud: Cloud): fc.Arbitrary<Raw> {
  return choices.map((choice) => rawOf(cloud, choice));
}

function rawOf(cloud: Cloud, choice: Choices): Raw {
  const networked = cloud !== 'existing';
  const servers = serversOf(cloud, choice);
  const { roles } = choice;
  const balanced = networked && roles.app && roles.balancer;
  return {
    version: 1,
    project: 'acme',
    compute: computes[cloud],
    storage: stores[choice.store],
    dns: namesOf(choice),
    state: { backend: 'local' },
    admin: { from: ['203.0.113.7/32'] },
    ...(networked ? { network: network() } : {}),
    servers,
    ...(balanced ? { loadBalancers: { front: { subnet: 'edge', servers: ['app-0'] } } } : {}),
    buckets: Object.fromEntries(choice.buckets.map((bucket, at) => [`bucket-${at}`, bucket])),
    ...(roles.database ? { postgresql: database(choice, Object.keys(servers)) } : {}),
    ...(roles.app ? { proxy: { acme: { email: 'ops@acme.example' } }, apps: { acme: app(choice) } } : {}),
    ...(choice.backup.alerts ? { alerts } : {}),
  };
}

function namesOf({ names, proxied }: Choices) {
  return { provider: names, zone: 'acme.example', ...(names === 'cloudflare' ? { proxied } : {}) };
}

function network() {
  return {
    cidr: '10.20.0.0/16',
    subnets: { edge: { cidr: '10.20.1.0/24', public: true }, inside: { cidr: '10.20.2.0/24' } },
  };
}

/** A NAT server for all private ones, then the random number of servers of each kind. */
function serversOf(cloud: Cloud, choice: Choices): Raw {
  const networked = cloud !== 'existing';
  const server = (at: number, edge: boolean, roles: string[]) => ({
    ...(networked
      ? { size: choice.sizes[at], subnet: edge ? 'edge' : 'inside', address: `10.20.${edge ? 1 : 2}.${at + 10}` }
      : { address: `198.51.100.${at + 10}` }),
    ...(edge && networked ? { public: true } : {}),
    image: image(choice.images[at]!, at),
    roles,
    protected: choice.protected,
  });
  const many = (count: number, from: number, name: string, edge: boolean) =>
    Array.from({ length: count }, (_, at) => [`${name}-${at + 1}`, server(from + at, edge, [])]);
  return {
    gate: server(0, true, networked ? ['nat', 'bastion'] : []),
    ...Object.fromEntries(many(choice.public, 1, 'web', true)),
    ...Object.fromEntries(many(choice.inside, 5, 'job', false)),
    ...(choice.roles.app ? { 'app-0': { ...server(9, true, ['proxy', 'app']), ports: ports(choice) } } : {}),
    ...(choice.roles.database
      ? {
          data: {
            ...server(9, false, ['postgresql']),
            address: networked ? '10.20.2.30' : '198.51.100.30',
            ...volumes(cloud, choice),
          },
        }
      : {}),
  };
}

/** The first server and the last may hold a database or prove its backups, for which the oldest image is too old. */
function image(name: string, at: number): string {
  return [0, 9].includes(at) && name === 'ubuntu-22.04' ? 'ubuntu-24.04' : name;
}

function ports({ port: { number, length, protocol, from } }: Choices) {
  return { extra: { port: length === 0 ? number : `${number}:${number + length}`, protocol, from: [from] } };
}

function volumes(cloud: Cloud, { volume }: Choices) {
  return volume && (cloud === 'aws' || cloud === 'hetzner')
    ? { volumes: { data: { sizeGib: 20, path: '/var/lib/postgresql' } } }
    : {};
}

function app({ roles, buckets, backup }: Choices) {
  const web = { image: 'example/acme:1.0.0', port: 8080, host: 'www.acme.example' };
  const hasBackup = buckets.length > 0 && backup.container;
  return {
    runtime: 'compose',
    servers: ['app-0'],
    services: {
      web: { ...web, ...(roles.database ? { database: 'acme' } : {}) },
      ...(hasBackup
        ? { db: { image: 'postgres:17', dump: { bucket: 'bucket-0', ...dumps(buckets[0]!, backup) } } }
        : {}),
    },
  };
}
