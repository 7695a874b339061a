import { environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw } from '../environment';

const records = resourcesOf('infra', environmentOf('ovh.yaml'))['ovh_domain_zone_record']!;
const recordFields = Object.values(records).map(({ subdomain, fieldtype, target, ttl }) => ({
  subdomain,
  fieldtype,
  target,
  ttl,
}));

test('names are written relative to the zone, and point at what was built', () => {
  expect(records['edge_acme_org']).toMatchObject({ zone: 'acme.org', subdomain: 'edge', fieldtype: 'A', ttl: 3600 });
  expect(records['shop_acme_org']).toMatchObject({ target: '${ovh_cloud_project_loadbalancer.web.floating_ip.ip}' });
});

test('the top of the zone is the empty name, and each value is a resource', () => {
  expect(recordFields.filter(({ fieldtype }) => fieldtype === 'MX')).toEqual([
    { subdomain: '', fieldtype: 'MX', target: '10 mx1.mail.example.com.', ttl: 300 },
    { subdomain: '', fieldtype: 'MX', target: '20 mx2.mail.example.com.', ttl: 300 },
  ]);
});

test('text is quoted once', () => {
  const quoted = environmentOf('ovh.yaml', (raw: Raw) => (raw.dns.records['_dmarc.acme.org'].TXT = ['"v=DMARC1"']));
  const [text] = Object.values(resourcesOf('infra', quoted)['ovh_domain_zone_record']!).filter(
    ({ fieldtype }) => fieldtype === 'TXT',
  );
  expect(text!.target).toBe('"v=DMARC1"');
  expect(recordFields).toContainEqual({
    subdomain: '_dmarc',
    fieldtype: 'TXT',
    target: '"v=DMARC1; p=reject"',
    ttl: 300,
  });
});

test('a name that is pointed at ends with a dot, since OVH would put it inside the zone', () => {
  expect(recordFields).toContainEqual({
    subdomain: 'mail',
    fieldtype: 'CNAME',
    target: 'mx1.mail.example.com.',
    ttl: 300,
  });
});

test('a value that goes takes no other address with it', () => {
  const without = environmentOf('ovh.yaml', (raw: Raw) => raw.dns.records['acme.org'].MX.shift());
  const newRecords = resourcesOf('infra', without)['ovh_domain_zone_record']!;
  const removedNames = Object.keys(records).filter((name) => !(name in newRecords));
  expect(removedNames.map((name) => records[name]!.target as string)).toEqual(['10 mx1.mail.example.com.']);
  for (const [name, record] of Object.entries(newRecords)) expect(record).toEqual(records[name]);
});

test('a zone at OVH in front of servers elsewhere has a provider of its own', () => {
  const elsewhere = environmentOf('small.yaml', (raw: Raw) => (raw.dns = { provider: 'ovh', zone: 'acme.org' }));
  const stack = synthesized('infra', elsewhere);
  expect(stack['provider'].ovh).toEqual([{ endpoint: 'ovh-eu' }]);
  expect(stack['resource'].ovh_domain_zone_record.shop_acme_org.target).toBe('${aws_eip.app-1.public_ip}');
});
