import { environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw, Resources } from '../environment';
import { expectValid } from '../provider-schemas/schemas';

const resources = resourcesOf('infra', environmentOf('hetzner.yaml'));
const resource = (type: string, name: string): Raw => resources[type]?.[name];
const service = (name: string): Raw => resource('hcloud_load_balancer_service', name);

test('is one of its type, protected unless the description says otherwise', () => {
  expect(resource('hcloud_load_balancer', 'site')).toMatchObject({
    name: 'acme-prod-site',
    load_balancer_type: 'lb21',
    location: 'fsn1',
    delete_protection: true,
    lifecycle: { prevent_destroy: true },
  });
  expect(resource('hcloud_load_balancer', 'git')).toMatchObject({
    load_balancer_type: 'lb11',
    delete_protection: false,
    lifecycle: { prevent_destroy: false },
  });
});

test('reaches its servers by their private addresses, once it is in the network itself', () => {
  expect(resource('hcloud_load_balancer_network', 'git')).toMatchObject({
    subnet_id: '${hcloud_network_subnet.public.id}',
    ip: '10.30.1.240',
  });
  expect(resource('hcloud_load_balancer_network', 'site')).not.toHaveProperty('ip');
  expect(Object.keys(resources['hcloud_load_balancer_target']!).sort()).toEqual([
    'git_code',
    'site_app-1',
    'site_app-2',
  ]);
  expect(resource('hcloud_load_balancer_target', 'site_app-1')).toMatchObject({
    type: 'server',
    server_id: '${hcloud_server.app-1.id}',
    use_private_ip: true,
    depends_on: ['hcloud_load_balancer_network.site'],
  });
});

test('hands TLS on with the PROXY protocol, and asks each port whether it answers', () => {
  for (const port of [80, 443]) {
    expect(service(`git_${port}`)).toMatchObject({
      protocol: 'tcp',
      listen_port: port,
      destination_port: port,
      proxyprotocol: true,
      health_check: { protocol: 'tcp', port },
    });
  }
  expect(service('git_443')).not.toHaveProperty('http');
});

describe('where TLS ends', () => {
  test('one service answers HTTPS and turns HTTP into it', () => {
    expect(Object.keys(resources['hcloud_load_balancer_service']!).sort()).toEqual(['git_443', 'git_80', 'site_443']);
    expect(service('site_443')).toMatchObject({
      protocol: 'https',
      listen_port: 443,
      destination_port: 80,
      http: {
        certificates: ['${hcloud_managed_certificate.site.id}'],
        redirect_http: true,
        sticky_sessions: true,
        cookie_lifetime: 86400,
      },
    });
    expect(service('site_443')).not.toHaveProperty('proxyprotocol');
  });

  test('a server is asked by a name that a site can have, not by the star of a wildcard', () => {
    const withWildcard = environmentOf('hetzner.yaml', (raw: Raw) => {
      raw.apps = {};
      raw.dns.records = { '*.acme.org': { to: 'site' }, 'www.acme.org': { to: 'site' } };
    });
    const { health_check } = resourcesOf('infra', withWildcard)['hcloud_load_balancer_service']!['site_443'];
    expect(health_check.http.domain).toBe('www.acme.org');
  });

  test('a server is well when its site says so by name; without a path, when its port answers', () => {
    expect(service('site_443').health_check).toMatchObject({
      protocol: 'http',
      port: 80,
      http: { domain: 'shop.acme.org', path: '/up', status_codes: ['200'] },
    });
    const silent = changed(({ site }) => delete site.health);
    expect(silent['hcloud_load_balancer_service']!['site_443'].health_check).toMatchObject({
      protocol: 'tcp',
      port: 80,
    });
  });

  test('Hetzner makes the certificate, once its zone is there; other names get one beside it', () => {
    const certificate = resource('hcloud_managed_certificate', 'site');
    expect(certificate).toMatchObject({
      domain_names: ['shop.acme.org', 'acme.org'],
      depends_on: ['hcloud_zone.zone'],
      lifecycle: { create_before_destroy: true },
    });
    const more = changed((_, raw) => (raw.dns.records['www.acme.org'] = { to: 'site' }));
    expect(more['hcloud_managed_certificate']!['site'].name).toMatch(/^acme-prod-site-[0-9a-f]{8}$/);
    expect(more['hcloud_managed_certificate']!['site'].name).not.toBe(certificate.name);
    const moved = changed((_, raw) => {
      const { 'acme.org': top, ...rest } = raw.dns.records;
      raw.dns.records = { ...rest, 'acme.org': top };
    });
    expect(moved['hcloud_managed_certificate']!['site'].name).toBe(certificate.name);
  });

  test('or takes one that the operator put there, by its name', () => {
    const stack = synthesized(
      'infra',
      environmentOf('hetzner.yaml', (raw: Raw) => (raw.loadBalancers.site.certificate = 'acme 2026')),
    );
    expectValid(stack);
    const stackResources = stack['resource'] as Resources;
    expect(stackResources).not.toHaveProperty('hcloud_managed_certificate');
    expect(stack['data'].hcloud_certificate.site.name).toBe('acme 2026');
    expect(stackResources['hcloud_load_balancer_service']!['site_443'].http.certificates).toEqual([
      '${data.hcloud_certificate.site.id}',
    ]);
  });
});

function changed(change: (balancers: Raw, raw: Raw) => void): Resources {
  return resourcesOf(
    'infra',
    environmentOf('hetzner.yaml', (raw: Raw) => change(raw.loadBalancers, raw)),
  );
}
