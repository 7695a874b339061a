/** Docker on hosts: its old images, and the address ranges of its networks. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { overlaps } from '../../config/ranges';
import { inventory } from '../../render/inventory';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';

const variables = parse(readFileSync('ansible/roles/docker/vars/main.yml', 'utf8'));

function hostOf(name: string, change: (raw: Raw) => void = () => {}): Raw {
  return inventory(environmentOf('small.yaml', change)).all.hosts[name];
}

test('the job that removes old images stays on hosts with Docker, under the name that the role gives it', () => {
  const { name, command } = variables.__docker_prune_job;
  expect(hostOf('app-1').retired_described_jobs).toContain(name);
  expect(hostOf('db-1').retired_described_jobs).not.toContain(name);
  expect(command.join(' ')).toMatch(/image prune --all .* && docker builder prune /);
  expect(command.join(' ')).not.toMatch(/volume|system prune/);
});

const poolsWith = (change: (raw: Raw) => void) => hostOf('app-2', change).docker_address_pools as Raw[];
const everyOwn = ['172.16.0.0/12', '192.168.0.0/16'];

test('Docker chooses its networks itself where none of them can overlap an address of the description', () => {
  expect(poolsWith(() => {})).toEqual([]);
});

test.each<[what: string, used: string, change: (raw: Raw) => void]>([
  ['an operator', '172.18.4.7/32', (raw) => raw.admin.from.push('172.18.4.7/32')],
  ['a network of operators', '192.168.0.0/16', (raw) => raw.admin.from.push('192.168.0.0/16')],
  ['a client of the database', '172.20.0.0/14', (raw) => (raw.postgresql.allowed = ['172.20.0.0/14'])],
  ['a visitor of a port', '172.31.1.0/24', (raw) => raw.servers['db-1'].ports.metrics.from.push('172.31.1.0/24')],
  [
    'a database elsewhere',
    '172.17.0.9/32',
    (raw) => {
      raw.postgresql = { mode: 'remote', host: '172.17.0.9', databases: { shop: {} } };
      raw.servers['db-1'].roles = [];
    },
  ],
])('%s keeps its addresses', (_, used, change) => {
  const pools = poolsWith(change);
  expect(pools.length).toBeGreaterThan(10);
  expect(pools.filter(({ base }) => overlaps(base, used))).toEqual([]);
});

test('the whole network keeps its addresses, also where no server has one', () => {
  const pools = poolsWith((raw) => (raw.network.cidr = '172.18.0.0/15'));
  expect(pools).toHaveLength(14);
  expect(pools.filter(({ base }) => overlaps(base, '172.18.0.0/15'))).toEqual([]);
});

test('a server outside of a network keeps its address', () => {
  const pools = poolsWith((raw) => (raw.servers['db-1'].address = '172.22.0.9'));
  expect(pools).toHaveLength(15);
  expect(pools.map(({ base }) => base)).not.toContain('172.22.0.0/16');
});

test('where all of Docker are used, there are others', () => {
  expect(poolsWith((raw) => raw.admin.from.push(...everyOwn))).toEqual([
    { base: '10.213.0.0/16', size: 24 },
    { base: '198.19.0.0/16', size: 24 },
  ]);
  expect(poolsWith((raw) => raw.admin.from.push(...everyOwn, '10.0.0.0/8'))).toEqual([
    { base: '198.19.0.0/16', size: 24 },
  ]);
});

test('a port for everybody uses up no range', () => {
  expect(poolsWith((raw) => raw.servers['db-1'].ports.metrics.from.push('internet', '0.0.0.0/0'))).toEqual([]);
});
