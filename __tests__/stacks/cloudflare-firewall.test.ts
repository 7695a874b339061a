import cloudflare from '../../clouds/cloudflare/ranges.json';
import { environmentOf, resourcesOf } from '../environment';
import type { Raw } from '../environment';

const everybody = ['0.0.0.0/0'];

/** Who may connect to a port of a server, as its security group says. */
function sourcesOf(server: string, port: number, change?: (raw: Raw) => void): string[] {
  const resources = resourcesOf('infra', environmentOf('cloudflare.yaml', change));
  return Object.entries(resources['aws_vpc_security_group_ingress_rule']!)
    .filter(([name, rule]) => name.startsWith(`${server}_`) && rule.from_port === port)
    .map(([, rule]) => rule.cidr_ipv4 as string);
}

test('only Cloudflare reaches a server whose names are all proxied', () => {
  expect(cloudflare.ipv4.length).toBeGreaterThan(0);
  for (const port of [80, 443]) expect(sourcesOf('app-1', port).sort()).toEqual([...cloudflare.ipv4].sort());
});

test('one name that is not proxied keeps its server open', () => {
  for (const port of [80, 443]) expect(sourcesOf('app-2', port)).toEqual(everybody);
});

test('the server closes when that name goes', () => {
  const sources = sourcesOf('app-2', 443, (raw) => delete raw.dns.records['direct.acme.org']);
  expect(sources.sort()).toEqual([...cloudflare.ipv4].sort());
});

test('a zone that is not proxied leaves every server open', () => {
  expect(sourcesOf('app-1', 443, (raw) => (raw.dns.proxied = false))).toEqual(everybody);
});

test('SSH is the operators’, with or without Cloudflare', () => {
  for (const server of ['app-1', 'app-2']) expect(sourcesOf(server, 22)).toEqual(['198.51.100.7/32']);
});

test('Hetzner’s firewall says the same: it is made from the same list of ports', () => {
  const environment = environmentOf('cloudflare.yaml', (raw) => {
    raw.compute = { provider: 'hetzner', region: 'fsn1' };
  });
  const firewalls = resourcesOf('infra', environment)['hcloud_firewall']!;
  const sources = (server: string, port: string): string[] =>
    (firewalls[server].rule as Raw[]).find((rule) => rule.port === port)!.source_ips as string[];
  for (const port of ['80', '443']) {
    expect(sources('app-1', port)).toEqual(cloudflare.ipv4);
    expect(sources('app-2', port)).toEqual(everybody);
  }
  for (const server of ['app-1', 'app-2']) expect(sources(server, '22')).toEqual(['198.51.100.7/32']);
});
