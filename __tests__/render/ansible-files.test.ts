import { parse } from 'yaml';
import { ansibleFiles } from '../../render/ansible-files';
import { groupNames } from '../../render/group-names';
import { inventory } from '../../render/inventory';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';

const environment = environmentOf('small.yaml');
const files = Object.fromEntries(ansibleFiles(environment).map(({ path, text }) => [path, text]));
const playbook = parse(files['site.yml']!) as { hosts: string; roles: { role: string; tags: string[] }[] }[];
const { hosts, children } = inventory(environment).all;

test('a server appears once, in the groups of its roles and labels', () => {
  expect(Object.keys(hosts)).toEqual(['edge', 'app-1', 'app-2', 'db-1']);
  const groupsOf = (server: string) => Object.keys(children).filter((group) => server in children[group]!.hosts);
  expect(groupsOf('db-1')).toEqual(['label_tier_data', 'postgresql', 'postgresql_backup', 'postgresql_dump']);
  expect(groupsOf('app-1')).toEqual(['app', 'docker', 'proxy', 'registries']);
});

test('private hosts and hosts behind a bastion are reached through it', () => {
  expect(Object.entries(hosts).map(([name, host]) => [name, host.strata_jump])).toEqual([
    ['edge', ''],
    ['app-1', 'edge'],
    ['app-2', 'edge'],
    ['db-1', 'edge'],
  ]);
});

test('every group that has a role of its own has exactly one play', () => {
  const withRole = groupNames(environment).filter((group) => !group.startsWith('label_') && group !== 'bastion');
  for (const group of withRole) expect(playbook.filter((play) => play.hosts === group)).toHaveLength(1);
});

test('every play that configures carries roles whose tags are their names', () => {
  for (const play of playbook) {
    expect(play.roles.length).toBeGreaterThan(0);
    for (const { role, tags } of play.roles) expect(tags).toContain(role);
  }
});

test('the route to the internet exists before private hosts install, the database before the app, the app before the proxy', () => {
  const database = ['postgresql', 'postgresql_dump', 'postgresql_backup'];
  const order = playbook.map((play) => play.hosts);
  expect(order).toEqual(['all', 'nat', 'all:!nat', 'all', 'docker', 'registries', ...database, 'app', 'proxy']);
});

test('the host firewall gets the ports of the cloud firewall', () => {
  expect(hosts['db-1']!.firewall_rules).toEqual([
    { name: 'ssh', port: 22, protocol: 'tcp', from: ['10.20.1.5/32'] },
    { name: 'postgresql', port: 5432, protocol: 'tcp', from: ['10.20.1.10/32', '10.20.1.11/32'] },
    { name: 'metrics', port: '9100:9101', protocol: 'tcp', from: ['10.20.1.11/32', '10.20.0.0/16'] },
  ]);
});

test('addresses that operators come from are never banned: theirs everywhere, behind a bastion also that of the bastion', () => {
  const waysIn = Object.entries(hosts).map(([name, host]) => [name, host.fail2ban_ignore_ips]);
  expect(waysIn).toEqual([
    ['edge', ['198.51.100.7/32']],
    ['app-1', ['198.51.100.7/32', '10.20.1.5/32']],
    ['app-2', ['198.51.100.7/32', '10.20.1.5/32']],
    ['db-1', ['198.51.100.7/32', '10.20.1.5/32']],
  ]);
  for (const host of Object.values(hosts)) expect(host.ssh_ways_in).toEqual(host.fail2ban_ignore_ips);
});

test("the bucket's name and endpoint are in the variables", () => {
  expect(parse(files['inventory/group_vars/all.yml']!).strata_buckets['pg-backups']).toEqual({
    name: 'acme-prod-pg-backups-storage-bucket-paris',
    region: 'eu-west-3',
    endpoint: 'https://s3.eu-west-3.amazonaws.com',
  });
});

test('people of the description get an account on every server', () => {
  expect(parse(files['inventory/group_vars/all.yml']!).common_users).toEqual({
    ada: { ssh_keys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA ada'] },
  });
});

test('files can be committed: their first line says that they are generated, and they hold no secret and no path of a machine', () => {
  for (const [path, text] of Object.entries(files)) {
    expect([path, text]).toEqual([path, expect.stringContaining('Generated from environments/prod.yaml')]);
    expect(text).not.toContain('/home/operator');
  }
  expect(files['inventory/declared.yml']).toContain('{{ vault_shop_web_session_key }}');
  expect(files['inventory/declared.yml']).toContain('postgresql://shop:{{ vault_postgresql_shop | urlencode');
});

test('live addresses come from the state, wherever it is', () => {
  expect(parse(files['inventory/live.strata.yml']!)).toEqual({
    plugin: 'strata',
    servers: 'infra',
    backend: 'local',
    folder: 'acme-prod',
  });
  const shared = environmentOf(
    'small.yaml',
    (raw: Raw) => (raw.state = { backend: 's3', bucket: 'acme-state', region: 'eu-west-3' }),
  );
  const live = ansibleFiles(shared).find(({ path }) => path.endsWith('live.strata.yml'))!;
  expect(parse(live.text)).toMatchObject({ backend: 's3', bucket: 'acme-state', key: 'acme/prod/infra.tfstate' });
});
