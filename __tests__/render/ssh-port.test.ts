/** A bought server whose sshd answers on another port than 22: everything that speaks of the port says the same. */
import { parse } from 'yaml';
import { waysIn } from '../../parts/ssh/ways-in';
import { checksOnHosts } from '../../parts/ssh/host-checks';
import { ansibleFiles } from '../../render/ansible-files';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';

const environment = environmentOf('small.yaml', (raw: Raw) => {
  for (const part of ['network', 'storage', 'buckets', 'postgresql', 'proxy', 'apps', 'docker']) delete raw[part];
  raw.compute = { provider: 'existing' };
  raw.dns = { provider: 'manual', zone: 'acme.org' };
  raw.servers = {
    front: { image: 'debian-13', address: '192.0.2.11', roles: ['bastion'], sshPort: 2222 },
    behind: { image: 'debian-13', address: '192.0.2.12', roles: [] },
  };
});
const server = (name: string) => environment.servers.find((each) => each.name === name)!;

/** Variables of a host; those of the role itself stand for what is not there. */
function variables(host: string): Raw {
  const { text } = ansibleFiles(environment).find(({ path }) => path === 'inventory/declared.yml')!;
  return parse(text, { logLevel: 'silent' }).all.hosts[host];
}

test('the list of ports opens it, and not 22', () => {
  const ports = (name: string) => server(name).ports.map(({ name: port, first, last }) => [port, first, last]);
  expect([ports('front'), ports('behind')]).toEqual([[['ssh', 2222, 2222]], [['ssh', 22, 22]]]);
  expect(variables('front').firewall_rules).toMatchObject([{ name: 'ssh', port: 2222 }]);
  expect(waysIn(server('front'), environment)).toEqual(environment.adminRanges);
});

test('sshd, fail2ban, the firewall and ssh_config get it; the default stays with the role', () => {
  expect(variables('front').ssh_port).toBe(2222);
  expect(variables('behind')).not.toHaveProperty('ssh_port');
});

test('`status` and `verify` expect it of the running sshd', () => {
  const port = (name: string) => {
    const { sshd } = checksOnHosts.expected(server(name), environment, []);
    return (sshd as { settings: { port: string[] } }).settings.port;
  };
  expect([port('front'), port('behind')]).toEqual([['2222'], ['22']]);
});
