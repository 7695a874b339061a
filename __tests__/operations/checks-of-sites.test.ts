/** Checks of buckets and sites from this machine: what turns each red. */
import { siteChecks } from '../../parts/app/checks';
import { bucketChecks } from '../../parts/buckets/checks';
import type { Level } from '../../parts/levels';
import { NoCredentials } from '../../parts/observer';
import type { BucketSettings, Observer } from '../../parts/observer';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { certificate, day, healthy, now, settings } from './healthy';

const environment = (change: (raw: Raw) => void = () => {}) => environmentOf('small.yaml', change);

describe('buckets', () => {
  const bucket = async (change: Partial<BucketSettings>, raw: (raw: Raw) => void = () => {}) => {
    const described = environment((each) => {
      each.buckets['pg-backups'] = { dumpDays: 30, noncurrentVersionDays: 90 };
      raw(each);
    });
    const read = () => Promise.resolve({ ...settings, ...change });
    return (await bucketChecks(described, healthy('status', {}, { bucketSettings: read })))[0]!;
  };
  const locked = (raw: Raw) =>
    Object.assign(raw.buckets['pg-backups'], { objectLockDays: 14, objectLockMode: 'compliance' });

  test('as described', async () => {
    expect(await bucket({})).toMatchObject({ outcome: 'passed' });
    expect(await bucket({ lock: { mode: 'compliance', days: 14 } }, locked)).toMatchObject({ outcome: 'passed' });
  });

  test.each<[string, Partial<BucketSettings>, string]>([
    ['versioning', { versioning: false }, 'versioning is off'],
    ['old versions', { noncurrentVersionDays: null }, 'old versions are deleted after any number of days, not 90'],
    ['old versions too soon', { noncurrentVersionDays: 7 }, 'after 7 days, not 90'],
    ['dumps', { dumpDays: 3 }, 'dumps are deleted after 3 days, not 30'],
  ])('%s', async (_, change, reason) => {
    expect(await bucket(change)).toMatchObject({ outcome: 'failed', reason: expect.stringContaining(reason) });
  });

  test.each<[string, BucketSettings['lock']]>([
    ['off', null],
    ['without a period', { mode: null, days: null }],
    ['shorter', { mode: 'compliance', days: 13 }],
    ['weaker', { mode: 'governance', days: 14 }],
  ])('a lock that is %s', async (_, lock) => {
    expect(await bucket({ lock }, locked)).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('object lock'),
    });
  });

  test('a foreign bucket is a failure, a missing key is not observable', async () => {
    const refusing = (error: Error) => healthy('status', {}, { bucketSettings: () => Promise.reject(error) });
    expect(await bucketChecks(environment(), refusing(new Error('it is not ours')))).toMatchObject([
      { outcome: 'failed' },
    ]);
    expect(await bucketChecks(environment(), refusing(new NoCredentials('no keys')))).toMatchObject([
      { outcome: 'not observable here' },
    ]);
  });
});

describe('sites', () => {
  const site = async (level: Level, change: Partial<Observer>) =>
    (await siteChecks(environment(), healthy(level, {}, change)))[0]!;
  const endsIn = (days: number, life = 90) => {
    const expires = new Date(now.getTime() + days * day);
    return { ...certificate, issued: new Date(expires.getTime() - life * day), expires };
  };
  const answers = (status: number, of = certificate) => ({
    ask: () => Promise.resolve({ status, headers: {}, body: 'sorry', certificate: of }),
  });

  test.each<[string, Level, Partial<Observer>, string, string]>([
    ['as described', 'verify', {}, 'passed', 'until'],
    ['another status', 'status', answers(502), 'failed', 'answered 502: sorry'],
    ['a certificate that was not renewed', 'status', answers(200, endsIn(13)), 'failed', 'was not renewed'],
    ['a short one that was not renewed', 'status', answers(200, endsIn(0.9, 6)), 'failed', 'was not renewed'],
    ['a short one that was renewed in time', 'status', answers(200, endsIn(1.1, 6)), 'passed', 'until'],
    ['a certificate that was renewed in time', 'status', answers(200, endsIn(15)), 'passed', 'until'],
    ['an old version of TLS', 'verify', { oldTls: () => Promise.resolve(['TLSv1.1']) }, 'failed', 'accepts TLSv1.1'],
    ['`status` does not try old versions', 'status', { oldTls: () => Promise.resolve(['TLSv1']) }, 'passed', 'until'],
    ['no answer', 'status', { ask: () => Promise.reject(new Error('refused')) }, 'failed', 'refused'],
  ])('%s', async (_, level, change, outcome, reason) => {
    expect(await site(level, change)).toMatchObject({ outcome, reason: expect.stringContaining(reason) });
  });
});
