import { environmentOf, resourcesOf } from '../environment';
import type { Raw } from '../environment';

type Records = Record<string, Raw>;

const recordsOf = (change?: (raw: Raw) => void): Records =>
  resourcesOf('infra', environmentOf('cloudflare.yaml', change))['cloudflare_dns_record']!;
const records = recordsOf();
const at = (name: string): Raw[] => Object.values(records).filter((record) => record.name === name);

test('sites have the address of their server, at an address made of their name', () => {
  expect(records['shop_acme_org']).toMatchObject({
    zone_id: '${data.cloudflare_zone.zone.zone_id}',
    name: 'shop.acme.org',
    type: 'A',
    content: '${aws_eip.app-1.public_ip}',
    proxied: true,
    ttl: 1,
  });
});

test('names that are not proxied keep their time to live', () => {
  expect(records['direct_acme_org']).toMatchObject({ proxied: false, ttl: 120 });
  expect(records['docs_acme_org']).toMatchObject({ proxied: false, ttl: 300 });
});

test('only addresses and aliases can be proxied', () => {
  for (const record of Object.values(records)) {
    expect('proxied' in record).toBe(['A', 'AAAA', 'CNAME'].includes(record.type as string));
  }
  const forced = recordsOf((raw) => (raw.dns.records['_dmarc.acme.org'].proxied = true));
  const [dmarc] = Object.values(forced).filter(({ type }) => type === 'TXT');
  expect(dmarc).toMatchObject({ ttl: 300 });
  expect(dmarc).not.toHaveProperty('proxied');
});

test('every name is written in full', () => {
  for (const { name } of Object.values(records)) expect(name).toMatch(/(^|\.)acme\.org$/);
});

test('content is spelled as Cloudflare answers it: small letters, no last dot, numbers apart', () => {
  expect(records['docs_acme_org'].content).toBe('acme.github.io');
  expect(at('acme.org').map(({ priority, content }) => [priority, content])).toEqual(
    expect.arrayContaining([
      [10, 'mail.acme.org'],
      [20, 'mx.backup.net'],
    ]),
  );
  expect(at('ca.acme.org').map(({ data }) => data as object)).toEqual(
    expect.arrayContaining([
      { flags: 0, tag: 'issue', value: 'letsencrypt.org; validationmethods=http-01' },
      { flags: 128, tag: 'iodef', value: 'mailto:ops@acme.org' },
    ]),
  );
  for (const record of at('ca.acme.org')) expect(record).not.toHaveProperty('content');
});

test('each value is a resource, whose address does not change when another value comes or goes', () => {
  const fewer = recordsOf((raw) => {
    raw.dns.records['acme.org'].MX.shift();
    raw.dns.records['pool.acme.org'].A.reverse();
  });
  const removedNames = Object.keys(records).filter((name) => !(name in fewer));
  expect(removedNames.map((name) => records[name].content as string)).toEqual(['mail.acme.org']);
  expect(Object.keys(fewer).filter((name) => !(name in records))).toEqual([]);
});

test('a value that is written twice is one record', () => {
  const twice = recordsOf((raw) => raw.dns.records['acme.org'].MX.push('10 mail.acme.org'));
  expect(Object.keys(twice)).toEqual(Object.keys(records));
});
