import { environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw, Resources } from '../environment';

const stack = synthesized('infra', environmentOf('hetzner.yaml'));
const resources = stack['resource'] as Resources;
const resource = (type: string, name: string): Raw => resources[type]?.[name];
const server = (name: string): Raw => resource('hcloud_server', name);

test('servers are what the description says, in a location, never in a data centre', () => {
  expect(server('db-1')).toMatchObject({ server_type: 'cx33', image: '114690387', location: 'fsn1' });
  expect(server('code')).toMatchObject({ server_type: 'cx23', image: 'ubuntu-24.04', name: 'acme-prod-code' });
  expect(JSON.stringify(stack)).not.toContain('"datacenter"');
});

test('are not rebuilt because an image, user data, a key or the location changed', () => {
  for (const each of Object.values(resources['hcloud_server']!)) {
    expect(each.lifecycle.ignore_changes).toEqual(['user_data', 'image', 'ssh_keys', 'location']);
  }
});

test('are protected in Terraform and at Hetzner, in both its ways, unless the description says otherwise', () => {
  const protections = ({ delete_protection, rebuild_protection, lifecycle }: Raw) =>
    [delete_protection, rebuild_protection, lifecycle.prevent_destroy] as boolean[];
  for (const name of ['edge', 'code', 'app-1', 'db-1']) expect(protections(server(name))).toEqual([true, true, true]);
  expect(protections(server('app-2'))).toEqual([false, false, false]);
});

test('without a public address have none, of either family', () => {
  for (const name of ['app-1', 'app-2', 'db-1']) {
    expect(server(name).public_net).toEqual([{ ipv4_enabled: false, ipv6_enabled: false }]);
  }
  expect(server('code').public_net).toEqual([
    { ipv4_enabled: true, ipv4: '${hcloud_primary_ip.code.id}', ipv6_enabled: false },
  ]);
});

test('keep their public addresses over a rebuild, reverse name included', () => {
  expect(Object.keys(resources['hcloud_primary_ip']!).sort()).toEqual(['code', 'edge', 'edge_ipv6']);
  for (const address of Object.values(resources['hcloud_primary_ip']!)) {
    expect(address).toMatchObject({
      auto_delete: false,
      delete_protection: true,
      lifecycle: { prevent_destroy: true },
    });
    expect(address).not.toHaveProperty('assignee_id');
  }
  expect(resource('hcloud_rdns', 'edge')).toMatchObject({
    dns_ptr: 'edge.acme.org',
    ip_address: '${hcloud_primary_ip.edge.ip_address}',
    primary_ip_id: '${hcloud_primary_ip.edge.id}',
  });
  // The primary address is a whole network; the server answers at the first address in it.
  expect(resource('hcloud_rdns', 'edge_ipv6').ip_address).toBe(
    '${cidrhost(hcloud_primary_ip.edge_ipv6.ip_network, 1)}',
  );
  expect(Object.keys(resources['hcloud_rdns']!)).toHaveLength(2);
});

test('stand in their subnet at their address', () => {
  expect(server('db-1').network).toEqual([
    { subnet_id: '${hcloud_network_subnet.data.id}', ip: '10.30.2.20', alias_ips: [] },
  ]);
});

test('with the same word run on different machines', () => {
  expect(resource('hcloud_placement_group', 'app')).toMatchObject({ name: 'acme-prod-app', type: 'spread' });
  for (const name of ['app-1', 'app-2']) {
    expect(server(name).placement_group_id).toBe('${hcloud_placement_group.app.id}');
  }
  expect(server('db-1')).not.toHaveProperty('placement_group_id');
});

test('have volumes that are protected, and mounted by Ansible only', () => {
  expect(resource('hcloud_volume', 'db-1-data')).toMatchObject({
    name: 'acme-prod-db-1-data',
    size: 100,
    format: 'ext4',
    delete_protection: true,
    lifecycle: { prevent_destroy: true },
  });
  expect(resource('hcloud_volume', 'db-1-data')).not.toHaveProperty('server_id');
  expect(resource('hcloud_volume_attachment', 'db-1-data')).toMatchObject({
    volume_id: '${hcloud_volume.db-1-data.id}',
    server_id: '${hcloud_server.db-1.id}',
    automount: false,
  });
  expect(stack['output'].servers.value['db-1'].volume_devices).toEqual({
    'db-1-data': '${hcloud_volume.db-1-data.linux_device}',
    'db-1-wal': '${hcloud_volume.db-1-wal.linux_device}',
  });
});

test('have volumes that Hetzner unlocks where the description does, since a locked one is detached before it is refused', () => {
  const open = environmentOf('hetzner.yaml', (raw: Raw) => (raw.servers['db-1'].volumes.wal.protected = false));
  const volumes = resourcesOf('infra', open)['hcloud_volume']!;
  const locks = Object.entries(volumes).map(([name, { delete_protection }]) => [name, delete_protection as boolean]);
  expect(Object.fromEntries(locks)).toEqual({ 'db-1-data': true, 'db-1-wal': false });
});

test('without a network have a public address and nothing else', () => {
  const alone = resourcesOf(
    'infra',
    environmentOf('hetzner.yaml', (raw: Raw) => {
      const { image, public: isPublic, roles } = raw.servers.code;
      raw.servers = { code: { image, public: isPublic, roles } };
      raw.apps = { forge: raw.apps.forge };
      raw.dns.records = {};
      for (const key of ['network', 'loadBalancers', 'buckets', 'postgresql', 'storage']) delete raw[key];
    }),
  );
  expect(alone['hcloud_server']!['code']).not.toHaveProperty('network');
  expect(Object.keys(alone)).not.toContain('hcloud_network');
});
