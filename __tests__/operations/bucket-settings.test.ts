/** How a bucket is protected, as a store says it. */
import { bucketSettings } from '../../operations/verify/bucket-settings';
import { NoCredentials } from '../../parts/observer';
import type { Bucket, Storage } from '../../parts/environment';
import { BucketStandIn, error, lifecycle, lock, versioning } from './bucket-stand-in';

const bucket = { fullName: 'acme-pg-backups' } as Bucket;
const unset = { versioning: false, lock: null, noncurrentVersionDays: null, dumpDays: null };
const originalEnv = { ...process.env };
const store = new BucketStandIn();
let url: string;
beforeAll(async () => {
  url = await store.start();
});
afterAll(() => store.stop());
beforeEach(() => {
  store.requests.splice(0);
  store.answers('versioning', versioning(''));
  store.answers('object-lock', error(404, 'ObjectLockConfigurationNotFoundError'));
  store.answers('lifecycle', error(404, 'NoSuchLifecycleConfiguration'));
});
afterEach(() => {
  process.env = { ...originalEnv };
});

/** With the keys of a lab where nothing else is said. */
const storage = (lab: string | null = 'lab') => ({ region: 'eu-west-3', endpoint: { url, lab } }) as unknown as Storage;
const settings = () => bucketSettings(bucket, storage());

test('a bucket without any setting, asked by its full name', async () => {
  expect(await settings()).toEqual(unset);
  expect(store.requests.map((request) => request.split('=')[0]).toSorted()).toEqual([
    '/acme-pg-backups/?lifecycle',
    '/acme-pg-backups/?object-lock',
    '/acme-pg-backups/?versioning',
  ]);
});

test('a store that has another code for a bucket without object lock', async () => {
  store.answers('object-lock', error(404, 'NoSuchObjectLockConfiguration'));
  expect(await settings()).toEqual(unset);
});

test('a store that answers for object lock with an empty page', async () => {
  store.answers('object-lock', [200, '']);
  expect(await settings()).toEqual(unset);
});

test('a store that is out of order for a moment is asked again', async () => {
  store.answers('versioning', error(503, 'SlowDown'), error(503, 'SlowDown'), versioning('<Status>Enabled</Status>'));
  expect(await settings()).toEqual({ ...unset, versioning: true });
});

test.each([
  ['Enabled', true],
  ['Suspended', false],
])('versioning that is %s', async (status, expected) => {
  store.answers('versioning', versioning(`<Status>${status}</Status>`));
  expect(await settings()).toEqual({ ...unset, versioning: expected });
});

const on = '<ObjectLockEnabled>Enabled</ObjectLockEnabled>';
const rule = (inside: string) => `<Rule>${inside}</Rule>`;
const retention = (inside: string) => rule(`<DefaultRetention>${inside}</DefaultRetention>`);
test.each([
  ['with a period', `${on}${retention('<Mode>COMPLIANCE</Mode><Days>14</Days>')}`, { mode: 'compliance', days: 14 }],
  ['without a rule', on, { mode: null, days: null }],
  ['with a rule without period', `${on}${rule('<Other>x</Other>')}`, { mode: null, days: null }],
  [
    'counted in years',
    `${on}${retention('<Mode>GOVERNANCE</Mode><Years>1</Years>')}`,
    { mode: 'governance', days: null },
  ],
  ['without a mode', `${on}${retention('<Days>14</Days>')}`, { mode: null, days: 14 }],
  ['that is off, with a period', retention('<Mode>COMPLIANCE</Mode><Days>14</Days>'), null],
])('object lock %s', async (_, inside, expected) => {
  store.answers('object-lock', lock(inside));
  expect(await settings()).toEqual({ ...unset, lock: expected });
});

const period = (inside: string, status = 'Enabled') => `<Rule><Status>${status}</Status>${inside}</Rule>`;
const old = (days: number) =>
  `<NoncurrentVersionExpiration><NoncurrentDays>${days}</NoncurrentDays></NoncurrentVersionExpiration>`;
const expiry = (days: number) => `<Expiration><Days>${days}</Days></Expiration>`;
const prefix = (path: string) => `<Filter><Prefix>${path}</Prefix></Filter>`;
const joined = (path: string) => `<Filter><And><Prefix>${path}</Prefix></And></Filter>`;
const tagged = '<Filter><Tag><Key>a</Key><Value>b</Value></Tag></Filter>';
test.each<[string, string[], { noncurrentVersionDays?: number; dumpDays?: number }]>([
  ['old versions', [period(old(90))], { noncurrentVersionDays: 90 }],
  ['dumps', [period(prefix('dumps/') + expiry(30))], { dumpDays: 30 }],
  ['dumps, in a filter of several conditions', [period(joined('dumps/') + expiry(30))], { dumpDays: 30 }],
  [
    'both, each in a rule',
    [period(prefix('dumps/') + expiry(30)), period(old(90))],
    { noncurrentVersionDays: 90, dumpDays: 30 },
  ],
  ['the first of two rules', [period(old(7)), period(old(90))], { noncurrentVersionDays: 7 }],
  ['a rule that is off', [period(old(90), 'Disabled'), period(prefix('dumps/') + expiry(30), 'Disabled')], {}],
  ['files of another folder', [period(prefix('logs/') + expiry(3)), period(joined('logs/') + expiry(3))], {}],
  ['files with a tag', [period(tagged + expiry(3))], {}],
  ['all files', [period(expiry(3))], {}],
  ['dumps, by no number of days', [period(prefix('dumps/') + old(90))], { noncurrentVersionDays: 90 }],
  ['no rule', [], {}],
])('the store deletes: %s', async (_, rules, expected) => {
  store.answers('lifecycle', lifecycle(rules.join('')));
  expect(await settings()).toEqual({ ...unset, ...expected });
});

describe('a bucket that cannot be read', () => {
  test.each([
    [404, 'NoSuchBucket', 'acme-pg-backups does not exist: run `npx cdktf deploy s3`'],
    [403, 'AccessDenied', expect.stringContaining('exists, but this key may not read it (AccessDenied)')],
    [301, 'PermanentRedirect', expect.stringContaining('exists, but this key may not read it (PermanentRedirect)')],
    [400, 'InvalidRequest', 'acme-pg-backups: InvalidRequest: the words of the store'],
  ])('%s', async (status, code, message) => {
    for (const setting of ['versioning', 'object-lock', 'lifecycle'] as const) {
      store.answers(setting, error(status, code));
    }
    await expect(settings()).rejects.toThrow(expect.objectContaining({ message }));
  });

  test.each(['object-lock', 'lifecycle'] as const)('a refusal of %s alone is no missing setting', async (setting) => {
    store.answers(setting, error(403, 'AccessDenied'));
    await expect(settings()).rejects.toThrow('this key may not read it');
  });

  test('by a store that does not answer', async () => {
    const unreachable = {
      region: 'eu-west-3',
      endpoint: { url: 'http://127.0.0.1:1', lab: 'lab' },
    } as unknown as Storage;
    await expect(bucketSettings(bucket, unreachable)).rejects.toThrow(/^acme-pg-backups: .*ECONNREFUSED/);
  });

  test('without a key on this machine', async () => {
    for (const name of Object.keys(process.env).filter((name) => name.startsWith('AWS_'))) delete process.env[name];
    const files = { AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' };
    Object.assign(process.env, files, { AWS_EC2_METADATA_DISABLED: 'true' });
    await expect(bucketSettings(bucket, storage(null))).rejects.toThrow(NoCredentials);
    expect(store.requests).toEqual([]);
  });
});
