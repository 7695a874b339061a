import type { Environment } from '../../parts/environment';
import { portMatrix } from '../../views/port-matrix';
import { environmentOf, resourcesOf } from '../environment';
import { examples } from './environments';

const cells = (environment: Environment) =>
  portMatrix(environment).rows.flatMap(({ name, numbers, port, from }) =>
    Object.values(from).flatMap((ranges) => ranges.map((range) => ({ name, numbers, port, range }))),
  );

test.each(examples)('every source of every port of %s is in the matrix once', (fixture) => {
  const environment = environmentOf(fixture);
  const expected = environment.servers.flatMap(({ name, ports, natSources }) => [
    ...ports.flatMap(({ containers, name: port, sources }) =>
      [...sources, ...containers].map(({ cidr }) => `${name} ${port} ${cidr}`),
    ),
    ...natSources.map(({ cidr }) => `${name} way out ${cidr}`),
  ]);
  const servers = cells(environment).filter(({ name }) => environment.servers.some((server) => server.name === name));
  expect(servers.map(({ name, port, range }) => `${name} ${port} ${range}`).sort()).toEqual(expected.sort());
});

test.each(['aws.yaml', 'small.yaml', 'cloudflare.yaml'])(
  'the matrix of %s is what its security groups let in',
  (fixture) => {
    const environment = environmentOf(fixture);
    const rules = Object.entries(resourcesOf('infra', environment)['aws_vpc_security_group_ingress_rule']!);
    const allowed = rules.map(([address, { ip_protocol, from_port, to_port, cidr_ipv4 }]) => {
      const range = from_port === to_port ? String(from_port) : `${from_port}–${to_port}`;
      const numbers = ip_protocol === '-1' ? 'all' : `${range}${ip_protocol === 'udp' ? '/udp' : ''}`;
      return `${address.split('_')[0]} ${numbers} ${cidr_ipv4}`;
    });
    const rows = cells(environment).map(({ name, numbers, range }) => `${name} ${numbers} ${range}`);
    expect(rows.sort()).toEqual(allowed.sort());
  },
);

test('sources are in the words of the description, from the outside in', () => {
  const environment = environmentOf('small.yaml', (raw) => {
    raw.servers['db-1'].ports.odd = {
      port: 7000,
      from: ['203.0.113.9/32', '10.20.1.0/24', 'cloudflare', 'admin', '0.0.0.0/0'],
    };
  });
  const { columns, rows } = portMatrix(environment);
  expect(columns).toEqual([
    'internet',
    'cloudflare',
    'admin',
    '203.0.113.9/32',
    'network',
    'subnet public',
    'subnet data',
    'edge',
    'app-1',
    'app-2',
  ]);
  expect(rows.find(({ port }) => port === 'odd')!.from['cloudflare']!.length).toBeGreaterThan(10);
});

test('a load balancer behind Cloudflare is closed to others where its cloud filters, and only there', () => {
  const reaching = (provider: string, region: string) => {
    const environment = environmentOf('parity.yaml', (raw) => {
      raw.compute = { provider, region };
      raw.dns = { provider: 'cloudflare', zone: 'acme.example', proxied: true };
    });
    return Object.keys(portMatrix(environment).rows.find(({ name }) => name === 'front')!.from);
  };
  expect(reaching('aws', 'eu-west-3')).toEqual(['cloudflare']);
  expect(reaching('hetzner', 'fsn1')).toEqual(['internet']);
});

test('a server that answers in IPv6 says so', () => {
  const edge = portMatrix(environmentOf('hetzner.yaml')).rows.find(({ port }) => port === 'vpn')!;
  expect(edge.from).toEqual({ internet: ['0.0.0.0/0'], 'internet (IPv6)': ['::/0'] });
});

test.each(['local', 'dedicated'])(
  'containers of the database server stand in a column of their own, mode: %s',
  (mode) => {
    const environment = environmentOf('small.yaml', (raw) => {
      raw.postgresql = { mode, server: 'app-1', databases: { shop: {} } };
      raw.servers['app-1'].roles.push('postgresql');
      raw.apps.shop.servers = ['app-1'];
      delete raw.buckets;
      delete raw.loadBalancers;
    });
    const { columns, rows } = portMatrix(environment);
    expect(columns).toContain('own containers');
    const row = rows.find(({ name, port }) => name === 'app-1' && port === 'postgresql')!;
    expect(row.from['own containers']).toEqual(['172.28.0.0/16']);
    if (mode === 'local') expect(Object.keys(row.from)).toEqual(['own containers']);
  },
);
