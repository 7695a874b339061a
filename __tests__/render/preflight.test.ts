/** Bought servers are looked at before the first change on any of them; servers that Strata creates are not. */
import { parse } from 'yaml';
import { ansibleFiles } from '../../render/ansible-files';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { environments } from './examples';

const bought = environmentOf('small.yaml', (raw: Raw) => {
  for (const part of ['network', 'storage', 'buckets', 'proxy', 'apps', 'docker']) delete raw[part];
  raw.compute = { provider: 'existing' };
  raw.dns = { provider: 'manual', zone: 'acme.org' };
  raw.postgresql = { mode: 'local', server: 'db', databases: { shop: {} } };
  raw.servers = {
    entry: { image: 'debian-13', address: '192.0.2.10', roles: ['bastion'] },
    db: {
      image: 'debian-13',
      address: '192.0.2.11',
      roles: ['postgresql'],
      ports: { api: { port: '8000:8100', from: ['internet'] } },
    },
    box: { image: 'debian-13', address: '192.0.2.12', roles: [], appliance: true },
  };
});

function read(environment: typeof bought, file: string): Raw {
  return parse(ansibleFiles(environment).find(({ path }) => path === file)!.text, { logLevel: 'silent' });
}

test('one server that is refused ends the run for all, before the first change', () => {
  const plays = read(bought, 'site.yml') as { hosts: string; any_errors_fatal?: boolean; roles: { role: string }[] }[];
  const names = plays.map(({ roles }) => roles.map(({ role }) => role));
  expect(names.slice(0, 2)).toEqual([['trust'], ['preflight']]);
  expect(plays.map((play) => play.any_errors_fatal ?? false).indexOf(true)).toBe(1);
  expect(plays[1]!.hosts).toBe('delivered');
  expect(Object.keys(read(bought, 'inventory/declared.yml').all.children.delivered.hosts)).toEqual(['entry', 'db']);
});

test('it is told what the server gets', () => {
  const { hosts } = read(bought, 'inventory/declared.yml').all as { hosts: Record<string, Raw> };
  const variables = (host: string) => Object.entries(hosts[host]).filter(([key]) => key.startsWith('preflight_'));
  expect(Object.fromEntries(variables('db'))).toEqual({
    preflight_docker: false,
    preflight_postgresql: true,
    preflight_open_ports: ['22', '8000:8100'],
    preflight_own_ports: [5432],
  });
  expect(Object.fromEntries(variables('entry'))).toMatchObject({
    preflight_postgresql: false,
    preflight_own_ports: [],
  });
  expect(variables('box')).toEqual([]);
});

test('servers that Strata creates are fresh', () => {
  const created = Object.values(environments).filter(({ compute }) => compute.provider !== 'existing');
  expect(created.length).toBeGreaterThan(2);
  for (const environment of created)
    expect(ansibleFiles(environment).filter(({ text }) => text.includes('preflight'))).toEqual([]);
});
