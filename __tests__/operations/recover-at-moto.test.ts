/** `strata backups --recover` at a real S3 API: moto with a versioned bucket, once with object lock. */
import { spansText } from '../../cli/print/recover';
import { recover } from '../../operations/backups/recover';
import type { Deletions } from '../../operations/backups/recover';
import { copy } from '../../operations/backups/recover/copy';
import type { FailureWithResult } from '../../operations/failure-with-result';
import type { Environment } from '../../parts/environment';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { skipReason, MotoStore } from './moto-store';
import { Recording } from './recording';

const originalEnv = { ...process.env };
const prefix = 'db-1/pgbackrest/';
const store = new MotoStore();

(skipReason ? describe.skip : describe)(`backups that were hidden, at moto${skipReason}`, () => {
  beforeAll(async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'lab', AWS_SECRET_ACCESS_KEY: 'lab' });
    await store.start();
  }, 60_000);
  afterAll(async () => {
    process.env = originalEnv;
    await store.stop();
  });

  test.each([false, true])('deleted and overwritten objects are back as of then; object lock: %s', async (locked) => {
    const bucket = await store.bucket(`shown-${locked}`, locked);
    await store.put(bucket, `${prefix}before it all`, 'gone as planned');
    await store.remove(bucket, `${prefix}before it all`);
    await store.put(bucket, `${prefix}backup.info`, 'first');
    await store.put(bucket, `${prefix}backup.info`, 'as it was');
    for (const name of ['a b+ü&.zst', 'b.zst', 'twice.zst']) await store.put(bucket, prefix + name, `data of ${name}`);
    await store.put(bucket, 'somebody/else', 'theirs');
    const asOf = await moment();

    for (const name of ['a b+ü&.zst', 'b.zst', 'twice.zst', 'twice.zst']) await store.remove(bucket, prefix + name);
    await store.remove(bucket, 'somebody/else');
    await store.put(bucket, `${prefix}backup.info`, 'nonsense');
    await store.remove(bucket, `${prefix}backup.info`);
    await store.put(bucket, `${prefix}new.zst`, 'written since');
    const before = (await store.history(bucket)).data;

    const output = await recovered(bucket, asOf);
    expect(output).toContain('3 objects');
    expect(output).toMatch(/1 objects .* were overwritten since/);
    const visibleKeys = ['a b+ü&.zst', 'b.zst', 'backup.info', 'new.zst', 'twice.zst'].map((name) => prefix + name);
    expect(await visible(bucket)).toEqual(visibleKeys);
    expect(await store.content(bucket, `${prefix}backup.info`)).toBe('as it was');
    expect(await store.content(bucket, `${prefix}a b+ü&.zst`)).toBe('data of a b+ü&.zst');
    expect((await store.history(bucket)).data).toEqual(expect.arrayContaining(before));

    const all = (await store.history(bucket)).data;
    expect(await recovered(bucket, asOf)).toContain('nothing to recover');
    expect((await store.history(bucket)).data).toEqual(all);
  });

  test('without a moment it does nothing, and names the one before the largest deletion', async () => {
    const bucket = await store.bucket('undecided');
    await store.put(bucket, `${prefix}a.zst`, 'data');
    await store.remove(bucket, `${prefix}a.zst`);
    const request = recover(environment(bucket), undefined, new Recording('prod'));
    await expect(request).rejects.toThrow('nothing was done; add --as-of');
    const { result: known } = (await request.catch((error: unknown) => error)) as FailureWithResult<{
      buckets: Deletions[];
    }>;
    const output = known.buckets.map(spansText).join('\n');
    expect(output).toMatch(/│ 1 +│ 0 +│ 4 B +│/);
    expect(output).toMatch(/--as-of "\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ"/);
    expect(await visible(bucket)).toEqual([]);
  });

  test('without consent nothing is touched', async () => {
    const bucket = await store.bucket('asked');
    await store.put(bucket, `${prefix}a.zst`, 'data');
    const asOf = await moment();
    await store.remove(bucket, `${prefix}a.zst`);
    await expect(recovered(bucket, asOf, 'staging')).rejects.toThrow('to consent, add --consent prod');
    expect(await visible(bucket)).toEqual([]);
    await recovered(bucket, asOf);
    expect(await visible(bucket)).toEqual([`${prefix}a.zst`]);
  });

  test('a run that was killed in between is finished by the next', async () => {
    const bucket = await store.bucket('killed');
    const names = Array.from({ length: 40 }, (_, at) => `${prefix}${at}.zst`);
    for (const name of names) await store.put(bucket, name, 'data');
    const asOf = await moment();
    for (const name of names) await store.remove(bucket, name);
    const { markers } = await store.history(bucket);
    for (const { key, version } of markers.slice(0, 17)) await store.remove(bucket, key, version);
    expect(await recovered(bucket, asOf)).toContain('23 objects');
    expect((await visible(bucket)).length).toBe(40);
  });

  test('an object that is too large for one call is copied in parts, and the next run sees that it is done', async () => {
    const bucket = await store.bucket('large');
    const limit = 5 * 1024 ** 2;
    const body = Buffer.alloc(limit + 1000, 'large');
    const key = `${prefix}large.zst`;
    const version = await store.put(bucket, key, body);
    const asOf = await moment();
    await store.put(bucket, key, 'nonsense');
    const entry = {
      key,
      version,
      at: new Date(),
      latest: false,
      marker: false,
      bytes: body.length,
      etag: '',
    };
    const labels = { ContentType: 'application/zstd', Metadata: { 'strata-recovered': version } };
    await copy(store.client, { bucket, entry, labels }, limit);
    expect(await store.content(bucket, key)).toBe(body.toString());
    expect(await recovered(bucket, asOf)).toContain('nothing to recover');
  });
});

/** A moment with nothing in the same second on either side. */
async function moment(): Promise<string> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1100));
  await pause();
  const now = new Date().toISOString();
  await pause();
  return now;
}

function environment(bucket: string): Environment {
  const base = environmentOf('small.yaml', (raw: Raw) => {
    raw.storage = { provider: 's3', region: 'eu-west-3', endpoint: store.url, suffix: 'x' };
  });
  const backup = { bucket, prefixes: ['db-1/', 'dumps/db-1/', 'db-1/proofs/'], reads: [] };
  return { ...base, servers: base.servers.map((each) => ({ ...each, backup })) };
}

async function recovered(bucket: string, asOf: string, consent = 'prod'): Promise<string> {
  const face = new Recording(consent);
  await recover(environment(bucket), asOf, face);
  return face.text;
}

const visible = (bucket: string) => store.visible(bucket, 'db-1/');
