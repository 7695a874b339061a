import { environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw, Resources } from '../environment';
import { expectValid } from '../provider-schemas/schemas';

const resources = resourcesOf('infra', environmentOf('hetzner.yaml'));
const record = (name: string): Raw => resources['hcloud_zone_rrset']?.[name];

test('the zone is made where the description says so, and is protected', () => {
  expect(resources['hcloud_zone']!['zone']).toMatchObject({
    name: 'acme.org',
    mode: 'primary',
    delete_protection: true,
    lifecycle: { prevent_destroy: true },
  });
});

test('a zone that exists is looked up', () => {
  const stack = synthesized(
    'infra',
    environmentOf('hetzner.yaml', (raw: Raw) => delete raw.dns.manageZone),
  );
  expectValid(stack);
  expect(stack['resource']).not.toHaveProperty('hcloud_zone');
  expect(stack['data'].hcloud_zone.zone.name).toBe('acme.org');
  expect(stack['resource'].hcloud_zone_rrset.acme_org.zone).toBe('${data.hcloud_zone.zone.name}');
  expect(stack['resource'].hcloud_managed_certificate.site).not.toHaveProperty('depends_on');
});

test('names are those inside the zone, with @ for its top', () => {
  expect(record('acme_org')).toMatchObject({ name: '@', type: 'A', zone: '${hcloud_zone.zone.name}' });
  expect(record('_dmarc_acme_org_txt').name).toBe('_dmarc');
  expect(record('edge_acme_org')).toMatchObject({ name: 'edge', ttl: 60 });
});

test('point at addresses that outlive their server, in both families', () => {
  expect(record('edge_acme_org').records).toEqual([{ value: '${hcloud_primary_ip.edge.ip_address}' }]);
  expect(record('edge_acme_org_aaaa').records).toEqual([
    { value: '${cidrhost(hcloud_primary_ip.edge_ipv6.ip_network, 1)}' },
  ]);
  expect(record('git_acme_org').records).toEqual([{ value: '${hcloud_load_balancer.git.ipv4}' }]);
});

test('values stand as in a zone file; text is put in quotes, in pieces of 255 characters', () => {
  expect(record('mail_acme_org_mx').records).toEqual([
    { value: '10 mx1.example.net.' },
    { value: '20 mx2.example.net.' },
  ]);
  expect(record('_dmarc_acme_org_txt').records).toEqual([{ value: '"v=DMARC1; p=reject"' }]);
  const values = ['k'.repeat(300), '"quoted already"', 'say "hi"'];
  const texts = resourcesOf(
    'infra',
    environmentOf('hetzner.yaml', (raw: Raw) => (raw.dns.records['t.acme.org'] = { TXT: values })),
  );
  expect(texts['hcloud_zone_rrset']!['t_acme_org_txt'].records).toEqual([
    { value: `"${'k'.repeat(255)}" "${'k'.repeat(45)}"` },
    { value: '"quoted already"' },
    { value: '"say \\"hi\\""' },
  ]);
});

test('full names get their last dot, short ones stay relative to the zone', () => {
  const zoneRecords = resourcesOf(
    'infra',
    environmentOf('hetzner.yaml', (raw: Raw) => {
      raw.dns.records['a.acme.org'] = { CNAME: ['shop.example.net'] };
      raw.dns.records['b.acme.org'] = { MX: ['10 mx.example.net', '20 mx'] };
    }),
  )['hcloud_zone_rrset']!;
  expect(zoneRecords['a_acme_org'].records).toEqual([{ value: 'shop.example.net.' }]);
  expect(zoneRecords['b_acme_org_mx'].records).toEqual([{ value: '10 mx.example.net.' }, { value: '20 mx' }]);
});

test('names are served from Hetzner for servers elsewhere too', () => {
  const stack = synthesized(
    'infra',
    environmentOf('small.yaml', (raw: Raw) => (raw.dns.provider = 'hetzner')),
  );
  expectValid(stack);
  expect(Object.keys(stack['provider']).sort()).toEqual(['aws', 'hcloud']);
  expect((stack['resource'] as Resources)['hcloud_zone_rrset']!['shop_acme_org'].records).toEqual([
    { value: '${aws_eip.app-1.public_ip}' },
  ]);
});

test('an alias of a load balancer at AWS is a whole name as well', () => {
  const stack = synthesized(
    'infra',
    environmentOf('aws.yaml', (raw: Raw) => {
      raw.dns = { provider: 'hetzner', zone: 'acme.org', records: { 'git.acme.org': { to: 'git' } } };
    }),
  );
  expect((stack['resource'] as Resources)['hcloud_zone_rrset']!['git_acme_org']).toMatchObject({
    type: 'CNAME',
    records: [{ value: '${aws_lb.git.dns_name}.' }],
  });
});
