/** Random environments with more servers, subnets and neighbours than anybody should have. */
import fc from 'fast-check';
import type { Raw } from '../environment';

const from = ['internet', 'admin', 'network', 'cloudflare', '198.51.100.64/26', 'server-0', 'server-1', 'server-3'];

export const crowds: fc.Arbitrary<Raw> = fc
  .record({
    servers: fc.array(
      fc.record({
        subnet: fc.nat(4),
        long: fc.boolean(),
        ports: fc.array(
          fc.record({ port: fc.integer({ min: 1, max: 65535 }), from: fc.subarray(from, { minLength: 1 }) }),
          { maxLength: 3 },
        ),
      }),
      { minLength: 4, maxLength: 14 },
    ),
    subnets: fc.integer({ min: 1, max: 5 }),
    proxied: fc.boolean(),
    balancers: fc.nat(2),
    buckets: fc.nat(6),
  })
  .map(rawOf);

interface Choices {
  readonly servers: readonly { subnet: number; long: boolean; ports: { port: number; from: string[] }[] }[];
  readonly subnets: number;
  readonly proxied: boolean;
  readonly balancers: number;
  readonly buckets: number;
}

function rawOf({ servers, subnets, proxied, balancers, buckets }: Choices): Raw {
  const makeNamed = <T>(count: number, name: string, make: (at: number) => T) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}-${at}`, make(at)]));
  return {
    version: 1,
    project: 'crowd',
    compute: { provider: 'hetzner', region: 'fsn1' },
    storage: { provider: 'hetzner', region: 'fsn1', suffix: 'acme' },
    dns: {
      provider: 'cloudflare',
      zone: 'crowd.example',
      proxied,
      records: { 'www.crowd.example': { to: 'server-0' } },
    },
    state: { backend: 'local' },
    admin: { from: ['203.0.113.7/32', '203.0.113.8/32'] },
    network: {
      cidr: '10.0.0.0/16',
      subnets: makeNamed(subnets, 'subnet', (at) => ({ cidr: `10.0.${at}.0/24`, public: at % 2 === 0 })),
    },
    servers: makeNamed(servers.length, 'server', (at) => serverOf(servers[at]!, at, subnets)),
    loadBalancers: makeNamed(balancers, 'balancer', () => ({ subnet: 'subnet-0', servers: ['server-0', 'server-2'] })),
    buckets: makeNamed(buckets, 'bucket', () => ({})),
    postgresql: { ...database, ...(buckets > 0 ? { backup: { bucket: 'bucket-0' } } : {}) },
  };
}

const database = {
  mode: 'dedicated',
  server: 'server-2',
  databases: { crowd: {} },
  allowed: ['server-1', 'server-3'],
};

function serverOf({ subnet, long, ports }: Choices['servers'][number], at: number, subnets: number): Raw {
  const within = at === 0 ? 0 : subnet % subnets;
  return {
    size: 'cx23',
    subnet: `subnet-${within}`,
    address: `10.0.${within}.${at + 10}`,
    public: within % 2 === 0,
    roles: at === 0 ? ['nat', 'bastion'] : at === 2 ? ['postgresql'] : [],
    ports: Object.fromEntries(ports.map((port, of) => [`${long ? 'a-port-with-a-long-name' : 'port'}-${of}`, port])),
    ...(long ? { volumes: { 'a-volume-with-a-long-name': { sizeGib: 100, path: '/data' } } } : {}),
  };
}
