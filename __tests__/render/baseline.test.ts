/** What every server gets, whatever its description: read from the generated playbook and inventory. */
import { parse } from 'yaml';
import type { Environment } from '../../parts/environment';
import { ansibleFiles } from '../../render/ansible-files';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { environments } from './examples';

interface Play {
  readonly hosts: string;
  readonly roles: readonly { readonly role: string }[];
}
interface Inventory {
  readonly all: {
    readonly hosts: Record<string, object>;
    readonly children: Record<string, { readonly hosts: Record<string, object> }>;
  };
}

const baseline = ['trust', 'common', 'ssh', 'firewall', 'fail2ban', 'retired'];

const managed = Object.entries(environments).flatMap(([name, environment]) =>
  environment.servers.filter((server) => server.managed).map((server) => [name, server.name] as const),
);

test.each(managed)('%s: %s gets the whole baseline in its order, before anything else but NAT', (name, host) => {
  const roles = rolesOf(environments[name]!, host).filter((role) => role !== 'nat');
  expect(roles.slice(0, baseline.length)).toEqual(baseline);
});

test('an appliance, which nobody logs in to, gets nothing, and its neighbours no less', () => {
  const environment = environmentOf('hetzner.yaml', (raw: Raw) => {
    raw.servers['box-1'] = { subnet: 'public', address: '10.30.1.77', roles: [], appliance: true };
  });
  expect(rolesOf(environment, 'box-1')).toEqual([]);
  expect(rolesOf(environment, 'app-1').slice(0, baseline.length)).toEqual(baseline);
});

/** In the order of the plays. */
function rolesOf(environment: Environment, host: string): string[] {
  const files = Object.fromEntries(ansibleFiles(environment).map(({ path, text }) => [path, text]));
  const plays = parse(files['site.yml']!) as Play[];
  // Tags of Ansible's own are texts here.
  const { all } = parse(files['inventory/declared.yml']!, { logLevel: 'silent' }) as Inventory;
  const isIn = (group: string) => group === 'all' || host in (all.children[group]?.hosts ?? {});
  const reaches = (pattern: string) =>
    pattern.split(':').every((part) => (part.startsWith('!') ? !isIn(part.slice(1)) : isIn(part)));
  return plays.filter(({ hosts }) => reaches(hosts)).flatMap(({ roles }) => roles.map(({ role }) => role));
}
