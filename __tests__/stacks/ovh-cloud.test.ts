import { parse } from 'yaml';
import { contains } from '../../config/ranges';
import cloudflare from '../../clouds/cloudflare/ranges.json';
import { environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw } from '../environment';
import { expectValid } from '../provider-schemas/schemas';

const environment = environmentOf('ovh.yaml');
const stack = synthesized('infra', environment);
const resources = resourcesOf('infra', environment);
const server = (name: string): Raw => resources['ovh_cloud_project_instance']?.[name];
const unbalanced = (raw: Raw) => {
  delete raw.loadBalancers;
  raw.servers.edge.roles = ['nat', 'bastion', 'proxy', 'app'];
  raw.apps.shop.servers = ['edge'];
};

/** Only the public server is left, and no private subnet. */
const alone = (raw: Raw) => {
  unbalanced(raw);
  raw.servers = { edge: { ...raw.servers.edge, roles: ['bastion', 'proxy', 'app'] } };
  for (const subnet of Object.values<Raw>(raw.network.subnets)) subnet.public = true;
  delete raw.postgresql;
  delete raw.apps.shop.services.web.database;
};

test('the provider accepts every argument', () => {
  expectValid(stack);
});

test('no key of OVH is in the stack, and of the SSH key only the public half', () => {
  expect(stack['provider'].ovh).toEqual([{ endpoint: 'ovh-eu' }]);
  expect(resources['ovh_cloud_project_ssh_key']?.['operator']).toMatchObject({ public_key: 'ssh-ed25519 AAAA strata' });
  expect(JSON.stringify(stack)).not.toMatch(/PRIVATE KEY|secret|consumer_key|application_key/);
});

describe('servers', () => {
  test('take flavor and image by exact name in their region, or the image id that is written', () => {
    expect(server('app-1').flavor.flavor_id).toBe(
      '${one([for each in data.ovh_cloud_project_flavors.d2-4.flavors : each.id if each.name == "d2-4" && each.os_type == "linux"])}',
    );
    expect(server('edge').boot_from.image_id).toBe(
      '${one([for each in data.ovh_cloud_project_images.debian-12.images : each.id if each.name == "Debian 12" && each.visibility == "public"])}',
    );
    expect(server('db-1').boot_from.image_id).toBe('0b5ba95f-1e4c-4b1a-9f0a-5c1f4b2d7a11');
    expect(stack['data'].ovh_cloud_project_flavors['d2-4']).toMatchObject({ name_filter: 'd2-4', region: 'GRA11' });
  });

  test('a flavor or image that does not exist stops Terraform with a message', () => {
    const [{ condition, error_message }] = stack['data'].ovh_cloud_project_flavors['d2-2'].lifecycle.postcondition;
    expect(condition).toBe(
      '${length([for each in self.flavors : each if each.name == "d2-2" && each.os_type == "linux"]) == 1}',
    );
    expect(error_message).toBe('GRA11 has no flavor d2-2 for Linux.');
  });

  test('are never replaced because of image, size, key or first start', () => {
    for (const each of Object.values(resources['ovh_cloud_project_instance']!)) {
      expect(each.lifecycle.ignore_changes).toEqual(['billing_period', 'boot_from', 'flavor', 'ssh_key', 'user_data']);
    }
  });

  test('another size is refused with what would be lost and what to do instead', () => {
    const [{ condition, error_message }] = server('db-1').lifecycle.postcondition;
    expect(condition).toBe('${coalesce(self.flavor_name, "b3-8") == "b3-8"}');
    expect(error_message).toContain('everything on its disk would be lost');
    expect(error_message).toContain('`npx strata resize prod db-1`');
  });

  test('are protected unless the description says otherwise', () => {
    expect(server('db-1').lifecycle.prevent_destroy).toBe(true);
    expect(server('app-1').lifecycle.prevent_destroy).toBe(false);
  });

  test('have a public interface only where they are public, and their described private address', () => {
    expect(server('edge').network).toMatchObject({ public: true, private: { ip: '10.20.1.5' } });
    expect(server('db-1').network).toMatchObject({ public: false, private: { ip: '10.20.2.10' } });
  });

  test('have their one public IPv4 address as an output', () => {
    const { edge, 'db-1': db } = stack['output'].servers.value;
    expect(edge.public_address).toBe(
      '${one([for each in ovh_cloud_project_instance.edge.addresses : each.ip if each.version == 4 && each.ip != "10.20.1.5"])}',
    );
    expect(db.public_address).toBe('');
  });

  test('without a network there is only the public interface', () => {
    const alone = resourcesOf(
      'infra',
      environmentOf('ovh.yaml', (raw: Raw) => {
        delete raw.network;
        delete raw.loadBalancers;
        delete raw.postgresql;
        raw.servers = { web: { size: 'nano', image: 'ubuntu-22.04', public: true, roles: ['proxy', 'app'] } };
        raw.apps.shop = { ...raw.apps.shop, servers: ['web'] };
        raw.apps.shop.services.web = { image: 'acme/shop:1.2.3', port: 8080, host: 'shop.acme.org' };
        delete raw.dns.records['edge.acme.org'];
      }),
    );
    expect(alone['ovh_cloud_project_instance']?.['web'].network).toEqual({ public: true });
    expect(alone).not.toHaveProperty('ovh_cloud_project_network_private');
  });
});

describe('network', () => {
  const subnet = resources['ovh_cloud_project_network_private_subnet_v2']?.['network'];
  const network = resources['ovh_cloud_project_network_private']?.['network'];

  test('the described subnets are ranges of one subnet, since OVH routes between none', () => {
    expect(Object.keys(resources['ovh_cloud_project_network_private_subnet_v2']!)).toEqual(['network']);
    expect(subnet).toMatchObject({ cidr: '10.20.0.0/16', dhcp: true });
    expect(subnet.network_id).toBe('${ovh_cloud_project_network_private.network.regions_openstack_ids["GRA11"]}');
  });

  test("OVH's own services take addresses at the end of the network only", () => {
    const pools = (cidr: string) => {
      const plain = environmentOf('ovh.yaml', (raw: Raw) => {
        unbalanced(raw);
        raw.network.cidr = cidr;
      });
      return resourcesOf('infra', plain)['ovh_cloud_project_network_private_subnet_v2']!['network']!.allocation_pools;
    };
    expect(pools('10.20.0.0/16')).toEqual([{ start: '10.20.255.239', end: '10.20.255.254' }]);
    expect(pools('10.20.0.0/28')).toEqual([{ start: '10.20.0.11', end: '10.20.0.14' }]);
  });

  test('load balancers get addresses that their servers let in, at the end of the described subnet', () => {
    const [{ start, end }] = subnet.allocation_pools;
    expect([start, end]).toEqual(['10.20.2.239', '10.20.2.254']);
    const app = environment.servers.find(({ name }) => name === 'app-1')!;
    const allowedRanges = app.ports.find(({ name }) => name === 'http')!.sources.map(({ cidr }) => cidr);
    for (const address of [start, end]) expect(allowedRanges.some((cidr) => contains(cidr, address))).toBe(true);
    expect(subnet.lifecycle.ignore_changes).toEqual(['allocation_pools']);
  });

  test('each environment has a VLAN of its own, and the same one every time', () => {
    const other = environmentOf('ovh.yaml', (raw: Raw) => (raw.project = 'other'));
    const { vlan_id } = resourcesOf('infra', other)['ovh_cloud_project_network_private']!['network']!;
    expect(network.vlan_id).toBe(2093);
    expect(vlan_id).not.toBe(network.vlan_id);
    for (const each of [vlan_id, network.vlan_id]) expect(each >= 2000 && each < 4000).toBe(true);
  });

  test('has a gateway for private servers, with or without load balancers', () => {
    const { ovh_cloud_project_gateway: gateways, ...rest } = resourcesOf(
      'infra',
      environmentOf('ovh.yaml', unbalanced),
    );
    expect(gateways!['network']).toMatchObject({ model: 's' });
    expect(rest['ovh_cloud_project_network_private_subnet_v2']!['network']).toMatchObject({
      enable_gateway_ip: true,
      gateway_ip: '10.20.0.1',
    });
  });

  test('keeps its gateway when the last private server goes: without it the network would be replaced', () => {
    const emptied = resourcesOf(
      'infra',
      environmentOf('ovh.yaml', (raw) => {
        alone(raw);
        raw.network.subnets.data.public = false;
      }),
    );
    expect(emptied).toHaveProperty('ovh_cloud_project_gateway');
  });

  test('has no gateway where no server needs one: public servers would get a second default route', () => {
    const plain = resourcesOf('infra', environmentOf('ovh.yaml', alone));
    expect(plain['ovh_cloud_project_network_private_subnet_v2']!['network']).toMatchObject({
      enable_gateway_ip: false,
    });
    expect(plain['ovh_cloud_project_network_private_subnet_v2']!['network']).not.toHaveProperty('gateway_ip');
    expect(plain).not.toHaveProperty('ovh_cloud_project_gateway');
  });
});

describe('first start', () => {
  const started = (name: string): Raw => parse(server(name).user_data as string);
  const content = (name: string) =>
    started(name)
      .write_files.map((file: Raw) => file.content as string)
      .join('\n');

  test('a private server goes out through the gateway: OVH drops what a server would forward', () => {
    expect(content('db-1')).toContain('ip -4 route replace default via 10.20.0.1');
    expect(content('db-1')).toContain('nameserver 213.186.33.99');
  });

  test('a public server beside the gateway keeps only its own default route', () => {
    expect(server('edge').user_data).toMatch(/^#cloud-config\n/);
    expect(content('edge')).toContain('ip -4 route del default via 10.20.0.1');
    expect(content('edge')).toContain('PermitRootLogin no');
    expect(started('edge').runcmd).toContainEqual(['systemctl', 'enable', '--now', 'strata-own-way-out.service']);
    expect(content('db-1')).not.toContain('route del');
  });

  test('without a gateway no route is removed', () => {
    const plain = resourcesOf('infra', environmentOf('ovh.yaml', alone));
    expect(plain['ovh_cloud_project_instance']!['edge']!.user_data).not.toContain('route del');
  });
});

describe('load balancer', () => {
  const balancer = resources['ovh_cloud_project_loadbalancer']?.['web'];

  test('passes 80 and 443 on with the PROXY protocol, to the private addresses of its servers', () => {
    expect(balancer.listeners.map((each: Raw) => [each.port, each.protocol, each.pool.protocol])).toEqual([
      [80, 'tcp', 'proxyV2'],
      [443, 'tcp', 'proxyV2'],
    ]);
    expect(balancer.listeners[1].pool.members).toEqual([
      { name: 'app-1', address: '10.20.2.21', protocol_port: 443 },
      { name: 'app-2', address: '10.20.2.22', protocol_port: 443 },
    ]);
    expect(balancer.listeners[0].pool.health_monitor).toMatchObject({ monitor_type: 'tcp' });
  });

  test('keeps a visitor with one server by address, where the description says so', () => {
    expect(balancer.listeners[0].pool.session_persistence).toEqual({ type: 'sourceIP' });
    const withoutStickiness = environmentOf('ovh.yaml', (raw: Raw) => (raw.loadBalancers.web.stickySessions = false));
    const { listeners } = resourcesOf('infra', withoutStickiness)['ovh_cloud_project_loadbalancer']!['web']!;
    expect(listeners[0].pool).not.toHaveProperty('session_persistence');
  });

  test('has a public address through a gateway that Terraform knows, and a size looked up by name', () => {
    expect(balancer.network.private).toMatchObject({
      floating_ip_create: {},
      gateway: { id: '${ovh_cloud_project_gateway.network.id}' },
    });
    expect(balancer.flavor_id).toContain('data.ovh_cloud_project_loadbalancer_flavors.small.flavors');
    expect(stack['output'].load_balancers.value.web.public_address).toBe(
      '${ovh_cloud_project_loadbalancer.web.floating_ip.ip}',
    );
  });

  test('lets in Cloudflare only, where that stands in front of every name; else the world', () => {
    expect(balancer.listeners[0]).not.toHaveProperty('allowed_cidrs');
    const proxied = environmentOf('ovh.yaml', (raw: Raw) => {
      raw.dns = { provider: 'cloudflare', zone: raw.dns.zone, proxied: true };
    });
    const { listeners } = resourcesOf('infra', proxied)['ovh_cloud_project_loadbalancer']!['web']!;
    for (const { allowed_cidrs } of listeners) expect(allowed_cidrs).toEqual(cloudflare.ipv4);
  });

  test('is protected, and where it may be replaced the new one comes first', () => {
    expect(balancer.lifecycle).toEqual({ create_before_destroy: true, prevent_destroy: true });
  });
});
