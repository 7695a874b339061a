import { adviceOn } from '../../parts/advice';
import { descriptionSchema } from '../../parts/description';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { context } from '../environment';
import type { Raw } from '../environment';

function advised(storage: Raw, bucket: Raw, change: (raw: Raw) => void = () => {}) {
  const raw: Raw = parse(readFileSync('__tests__/fixtures/small.yaml', 'utf8'));
  Object.assign(raw, { storage, buckets: { 'pg-backups': bucket } });
  change(raw);
  return adviceOn(descriptionSchema.parse(raw), context);
}

/** Advice on the lock of buckets alone. */
function advisedOnLocks(...args: Parameters<typeof advised>) {
  return advised(...args).filter(({ path }) => path[0] === 'buckets');
}

const hetzner = { provider: 'hetzner', region: 'fsn1', suffix: 'acme' };
const s3 = { provider: 's3', region: 'x', suffix: 'acme', endpoint: 'https://s3.example.org' };

test.each([hetzner, s3])(
  'where a key of a server opens every bucket ($provider), the advice is to set the lock',
  (store) => {
    const [advice, ...others] = advisedOnLocks(store, {});
    expect(others).toEqual([]);
    expect(advice).toEqual({
      path: ['buckets', 'pg-backups'],
      text: expect.stringContaining('`objectLockMode: compliance`'),
    });
    expect(advice!.text).toContain('`objectLockDays: 14` and');
    expect(advisedOnLocks(store, { objectLockDays: 7 })[0]!.text).not.toContain('`objectLockDays: 14` and');
  },
);

test('where either mode is written there is no advice', () => {
  for (const objectLockMode of ['compliance', 'governance']) {
    expect(advisedOnLocks(hetzner, { objectLockDays: 7, objectLockMode })).toEqual([]);
  }
});

test('there is no advice where a key reaches only its own prefix, or no server has one', () => {
  for (const provider of ['aws', 'ovh'])
    expect(advisedOnLocks({ provider, region: 'gra', suffix: 'acme' }, {})).toEqual([]);
  expect(advisedOnLocks(hetzner, {}, (raw) => delete raw.postgresql.backup)).toEqual([]);
});

test('a dump of a container is enough for the advice', () => {
  const dumped = (raw: Raw) => {
    delete raw.postgresql.backup;
    raw.apps.shop.services.web.dump = { bucket: 'pg-backups' };
  };
  expect(advisedOnLocks(hetzner, {}, dumped)).toHaveLength(1);
});

/** Places of the advice that is not on locks. */
function unnoticed(change: (raw: Raw) => void = () => {}): string[] {
  const aws = { provider: 'aws', region: 'eu-west-3', suffix: 'acme' };
  return advised(aws, {}, change).map(({ path }) => path.join('.'));
}

const alerts = { email: ['ops@acme.org'], smtp: { host: 'mail.acme.org' } };
const question = { database: 'shop', query: 'select max(seen) from visits' };

test('where jobs are scheduled and nobody gets a mail, the advice names the jobs and both ways out', () => {
  expect(unnoticed()).toContain('alerts');
  const { text } = advised(s3, {}).find(({ path }) => path[0] === 'alerts')!;
  expect(text).toMatch(/\(.*postgresql-backup, .* on db-1\)/);
  expect(text).toContain('`noAlerts: <reason>`');
});

test.each<[string, (raw: Raw) => void]>([
  ['alerts are set', (raw) => (raw.alerts = alerts)],
  ['alerts are declined', (raw) => (raw.noAlerts = 'somebody looks every day')],
  ['no host has a job', (raw) => ['postgresql', 'apps', 'buckets'].forEach((key) => delete raw[key])],
])('there is no advice on alerts where %s', (_, change) => {
  expect(unnoticed(change)).not.toContain('alerts');
});

test('a dump of a container is a job, too', () => {
  const dumped = (raw: Raw) => {
    delete raw.postgresql;
    delete raw.apps.shop.services.web.database;
    raw.apps.shop.services.web.dump = { bucket: 'pg-backups' };
  };
  expect(unnoticed(dumped)).toEqual(['alerts']);
});

test('where no query looks at a restored copy, the advice is to write one or to say why not', () => {
  expect(unnoticed()).toContain('postgresql.backup.proof');
  const { text } = advised(s3, {}).find(({ path }) => path.includes('proof'))!;
  expect(text).toContain('`newest` or `checks`');
  expect(text).toContain('`noChecks: <reason>`');
});

test.each<[string, (raw: Raw) => void]>([
  [
    'the newest row is asked for',
    (raw) => (raw.postgresql.backup.proof = { newest: { ...question, maxAgeMinutes: 5 } }),
  ],
  ['a check is written', (raw) => (raw.postgresql.backup.proof = { checks: [{ name: 'seen', ...question }] })],
  ['it is declined', (raw) => (raw.postgresql.backup.proof = { noChecks: 'rows come and go' })],
  ['there is no backup', (raw) => delete raw.postgresql.backup],
])('there is no advice on the proof where %s', (_, change) => {
  expect(unnoticed(change)).not.toContain('postgresql.backup.proof');
});
