import { adviceOn } from '../../parts/advice';
import { descriptionSchema } from '../../parts/description';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Raw } from '../environment';

function advised(storage: Raw, bucket: Raw, change: (raw: Raw) => void = () => {}) {
  const raw: Raw = parse(readFileSync('__tests__/fixtures/small.yaml', 'utf8'));
  Object.assign(raw, { storage, buckets: { 'pg-backups': bucket } });
  change(raw);
  return adviceOn(descriptionSchema.parse(raw));
}

const hetzner = { provider: 'hetzner', region: 'fsn1', suffix: 'acme' };
const s3 = { provider: 's3', region: 'x', suffix: 'acme', endpoint: 'https://s3.example.org' };

test.each([hetzner, s3])(
  'where a key of a server opens every bucket ($provider), the advice is to set the lock',
  (store) => {
    const [advice, ...others] = advised(store, {});
    expect(others).toEqual([]);
    expect(advice).toEqual({
      path: ['buckets', 'pg-backups'],
      text: expect.stringContaining('`objectLockMode: compliance`'),
    });
    expect(advice!.text).toContain('`objectLockDays: 14` and');
    expect(advised(store, { objectLockDays: 7 })[0]!.text).not.toContain('`objectLockDays: 14` and');
  },
);

test('where either mode is written there is no advice', () => {
  for (const objectLockMode of ['compliance', 'governance']) {
    expect(advised(hetzner, { objectLockDays: 7, objectLockMode })).toEqual([]);
  }
});

test('there is no advice where a key reaches only its own prefix, or no server has one', () => {
  for (const provider of ['aws', 'ovh']) expect(advised({ provider, region: 'gra', suffix: 'acme' }, {})).toEqual([]);
  expect(advised(hetzner, {}, (raw) => delete raw.postgresql.backup)).toEqual([]);
});

test('a dump of a container is enough for the advice', () => {
  const dumped = (raw: Raw) => {
    delete raw.postgresql.backup;
    raw.apps.shop.services.web.dump = { bucket: 'pg-backups' };
  };
  expect(advised(hetzner, {}, dumped)).toHaveLength(1);
});
