import { environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw } from '../environment';

const stack = synthesized('infra', environmentOf('aws.yaml'));
const record = (name: string): Raw => stack['resource'].aws_route53_record[name];

test('a zone that is made here is protected, and its name servers are an output', () => {
  expect(stack['resource'].aws_route53_zone.zone).toMatchObject({
    name: 'acme.org',
    lifecycle: { prevent_destroy: true },
  });
  expect(stack['output'].name_servers.value).toContain('aws_route53_zone.zone.name_servers');
  expect(record('mail_acme_org_mx').zone_id).toBe('${aws_route53_zone.zone.zone_id}');
  expect(stack['data']).not.toHaveProperty('aws_route53_zone');
});

test('a zone that is there already is looked up', () => {
  const withLookup = synthesized(
    'infra',
    environmentOf('aws.yaml', (raw: Raw) => delete raw.dns.manageZone),
  );
  expect(withLookup['data'].aws_route53_zone.zone).toMatchObject({ name: 'acme.org' });
  expect(withLookup['resource'].aws_route53_record.mail_acme_org_mx.zone_id).toBe(
    '${data.aws_route53_zone.zone.zone_id}',
  );
  expect(withLookup['output']).not.toHaveProperty('name_servers');
});

test('names of load balancers are aliases, which the top of a zone may be as well', () => {
  for (const name of ['acme_org', '__any_acme_org', 'shop_acme_org']) {
    expect(record(name)).toMatchObject({
      type: 'A',
      alias: { name: '${aws_lb.site.dns_name}', zone_id: '${aws_lb.site.zone_id}' },
    });
    expect(record(name)).not.toHaveProperty('records');
    expect(record(name)).not.toHaveProperty('ttl');
  }
  expect(record('__any_acme_org').name).toBe('*.acme.org');
});

test('other records keep their values; of TXT the provider writes the outer quotes itself', () => {
  expect(record('mail_acme_org_mx')).toMatchObject({
    type: 'MX',
    records: ['10 mx1.example.net.', '20 mx2.example.net.'],
    ttl: 300,
  });
  expect(record('_dmarc_acme_org_txt').records).toEqual(['v=DMARC1; p=none', 'plain words']);
});

test('a long TXT value is cut into the pieces that a record can hold; quotes inside stay quotes', () => {
  const long = 'k'.repeat(300);
  const resources = resourcesOf(
    'infra',
    environmentOf('aws.yaml', (raw: Raw) => {
      raw.dns.records['_dmarc.acme.org'].TXT = [long, 'say "yes"', '"two" "strings"'];
    }),
  );
  expect(resources['aws_route53_record']!['_dmarc_acme_org_txt'].records).toEqual([
    `${'k'.repeat(255)}""${'k'.repeat(45)}`,
    'say \\"yes\\"',
    'two""strings',
  ]);
});

describe('for servers that another provider runs', () => {
  const elsewhere = synthesized(
    'infra',
    environmentOf('small.yaml', (raw: Raw) => {
      raw.compute = { provider: 'existing' };
      delete raw.network;
    }),
  );

  test('the records bring the one provider block of AWS, at the region that answers for Route 53', () => {
    expect(elsewhere['provider'].aws).toEqual([expect.objectContaining({ region: 'us-east-1' })]);
    expect(elsewhere['resource'].aws_route53_record.shop_acme_org.records).toEqual(['10.20.1.10']);
  });

  test('nothing else is made at AWS', () => {
    expect(Object.keys(elsewhere['resource'] as object)).toEqual(['aws_route53_record']);
  });
});
