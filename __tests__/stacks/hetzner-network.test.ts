import { environmentOf, resourcesOf } from '../environment';
import type { Raw } from '../environment';

const resources = resourcesOf('infra', environmentOf('hetzner.yaml'));
const rules = (server: string): Raw[] => resources['hcloud_firewall']?.[server].rule as Raw[];

describe('network', () => {
  test('has a subnet per function, in the zone of the location', () => {
    expect(resources['hcloud_network']!['network']).toMatchObject({ name: 'acme-prod', ip_range: '10.30.0.0/16' });
    expect(resources['hcloud_network_subnet']!['data']).toMatchObject({
      ip_range: '10.30.2.0/24',
      network_zone: 'eu-central',
      type: 'cloud',
    });
    const abroad = resourcesOf(
      'infra',
      environmentOf('hetzner.yaml', (raw: Raw) => (raw.compute.region = 'ash')),
    );
    expect(abroad['hcloud_network_subnet']!['data'].network_zone).toBe('us-east');
  });

  test('hands what goes to the world to the NAT server', () => {
    expect(Object.keys(resources['hcloud_network_route']!)).toEqual(['internet']);
    expect(resources['hcloud_network_route']!['internet']).toMatchObject({
      destination: '0.0.0.0/0',
      gateway: '10.30.1.5',
    });
  });

  test('is the router of servers without a public address, and has that route', () => {
    expect(resources['hcloud_server']!['db-1'].user_data).toContain('ip -4 route replace default via 10.30.0.1\n');
    expect(resources['hcloud_server']!['code'].user_data).not.toContain('ip -4 route');
  });

  test('has no route to the internet where no server does NAT', () => {
    const closed = resourcesOf(
      'infra',
      environmentOf('hetzner.yaml', (raw: Raw) => (raw.servers.edge.roles = ['bastion'])),
    );
    expect(closed['hcloud_network_route']).toBeUndefined();
    expect(closed['hcloud_server']!['db-1'].user_data).not.toContain('strata-way-out');
  });
});

describe('firewalls', () => {
  test('stand before each public server, and before no other', () => {
    expect(Object.keys(resources['hcloud_firewall']!).sort()).toEqual(['code', 'edge']);
    expect(resources['hcloud_server']!['edge'].firewall_ids).toEqual(['${hcloud_firewall.edge.id}']);
    // A list, even so: without one the provider leaves a firewall where it was.
    expect(resources['hcloud_server']!['db-1'].firewall_ids).toEqual([]);
  });

  test('open SSH to the operators, on the bastion only', () => {
    const ssh = Object.keys(resources['hcloud_firewall']!).flatMap((server) =>
      rules(server).flatMap((rule) => (rule.port === '22' ? [[server, rule.source_ips] as const] : [])),
    );
    expect(ssh).toEqual([['edge', ['198.51.100.7/32', '203.0.113.0/24']]]);
  });

  test('have one rule per port, in the words of Hetzner, without sources that never pass there', () => {
    expect(rules('edge').slice(1)).toEqual([
      { direction: 'in', protocol: 'tcp', port: '22', source_ips: ['198.51.100.7/32', '203.0.113.0/24'] },
      { direction: 'in', protocol: 'udp', port: '51820', source_ips: ['0.0.0.0/0', '::/0'] },
      { direction: 'in', protocol: 'tcp', port: '30000-30100', source_ips: ['203.0.113.9/32'] },
    ]);
  });

  test('let ICMP in, or packets that are too large would vanish; behind a load balancer nothing else', () => {
    expect(rules('code')).toEqual([{ direction: 'in', protocol: 'icmp', source_ips: ['0.0.0.0/0', '::/0'] }]);
  });

  test('open 80 to the world on a server that has sites and no load balancer', () => {
    const open = resourcesOf(
      'infra',
      environmentOf('hetzner.yaml', (raw: Raw) => {
        delete raw.loadBalancers.git;
        delete raw.dns.records['git.acme.org'];
      }),
    );
    const world = (open['hcloud_firewall']!['code'].rule as Raw[]).filter(({ protocol }) => protocol === 'tcp');
    expect(world).toEqual([{ direction: 'in', protocol: 'tcp', port: '80', source_ips: ['0.0.0.0/0'] }]);
  });

  test('are not made where the description leaves the ports to the host', () => {
    const none = resourcesOf(
      'infra',
      environmentOf('hetzner.yaml', (raw: Raw) => (raw.compute.cloudFirewall = false)),
    );
    expect(none['hcloud_firewall']).toBeUndefined();
    expect(none['hcloud_server']!['edge'].firewall_ids).toEqual([]);
  });
});
