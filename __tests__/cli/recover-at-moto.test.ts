/** `strata backups --recover` at a real S3 API: moto with a versioned bucket, once with object lock. */
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectLockConfigurationCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { recoverBackups } from '../../cli/backups/recover';
import { copy } from '../../cli/backups/recover/copy';
import type { Environment } from '../../config/environment';
import { venvBin } from '../../lab/venv';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { saidWhile } from './said';

const server = venvBin('moto_server');
const hindrance = existsSync(server) ? '' : ' (not observable here: moto is not installed)';
const port = 30000 + (process.pid % 10000);
const url = `http://127.0.0.1:${port}`;
const kept = { ...process.env };
const prefix = 'db-1/pgbackrest/';
let moto: ChildProcess;
let store: S3Client;

(hindrance ? describe.skip : describe)(`backups that were hidden, at moto${hindrance}`, () => {
  beforeAll(async () => {
    moto = spawn(server, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'lab', AWS_SECRET_ACCESS_KEY: 'lab' });
    store = new S3Client({ region: 'eu-west-3', endpoint: url, forcePathStyle: true });
    await answering();
  }, 60_000);
  afterAll(async () => {
    process.env = kept;
    store.destroy();
    moto.kill();
    await new Promise((resolve) => moto.once('exit', resolve));
  });

  test.each([false, true])('deleted and overwritten objects are back as of then; object lock: %s', async (locked) => {
    const bucket = await bucketWith(`shown-${locked}`, locked);
    const of = { Bucket: bucket };
    await put(bucket, `${prefix}before it all`, 'gone as planned');
    await store.send(new DeleteObjectCommand({ ...of, Key: `${prefix}before it all` }));
    await put(bucket, `${prefix}backup.info`, 'first');
    await put(bucket, `${prefix}backup.info`, 'as it was');
    for (const name of ['a b+ü&.zst', 'b.zst', 'twice.zst']) await put(bucket, prefix + name, `data of ${name}`);
    await put(bucket, 'somebody/else', 'theirs');
    const asOf = await moment();

    for (const name of ['a b+ü&.zst', 'b.zst', 'twice.zst', 'twice.zst'])
      await store.send(new DeleteObjectCommand({ ...of, Key: prefix + name }));
    await store.send(new DeleteObjectCommand({ ...of, Key: 'somebody/else' }));
    await put(bucket, `${prefix}backup.info`, 'nonsense');
    await store.send(new DeleteObjectCommand({ ...of, Key: `${prefix}backup.info` }));
    await put(bucket, `${prefix}new.zst`, 'written since');
    const before = await dataVersions(bucket);

    const said = await recovered(bucket, asOf);
    expect(said).toContain('3 objects');
    expect(said).toMatch(/1 objects .* were overwritten since/);
    const shown = ['a b+ü&.zst', 'b.zst', 'backup.info', 'new.zst', 'twice.zst'].map((name) => prefix + name);
    expect(await visible(bucket)).toEqual(shown);
    expect(await content(bucket, `${prefix}backup.info`)).toBe('as it was');
    expect(await content(bucket, `${prefix}a b+ü&.zst`)).toBe('data of a b+ü&.zst');
    expect(await dataVersions(bucket)).toEqual(expect.arrayContaining(before));

    const all = await dataVersions(bucket);
    expect(await recovered(bucket, asOf)).toContain('nothing to bring back');
    expect(await dataVersions(bucket)).toEqual(all);
  });

  test('without a moment it does nothing, and names the one before the largest deletion', async () => {
    const bucket = await bucketWith('undecided');
    await put(bucket, `${prefix}a.zst`, 'data');
    await store.send(new DeleteObjectCommand({ Bucket: bucket, Key: `${prefix}a.zst` }));
    const said: string[] = [];
    const asked = recoverBackups(environment(bucket), { asOf: undefined, consent: 'prod' }, (text) => said.push(text));
    await expect(asked).rejects.toThrow('nothing was done; say with --as-of');
    expect(said.join('\n')).toMatch(/│ 1 +│ 0 +│ 4 B +│/);
    expect(said.join('\n')).toMatch(/--as-of "\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ"/);
    expect(await visible(bucket)).toEqual([]);
  });

  test('without consent nothing is touched', async () => {
    const bucket = await bucketWith('asked');
    await put(bucket, `${prefix}a.zst`, 'data');
    const asOf = await moment();
    await store.send(new DeleteObjectCommand({ Bucket: bucket, Key: `${prefix}a.zst` }));
    await expect(recovered(bucket, asOf, 'staging')).rejects.toThrow('to consent, add --consent prod');
    expect(await visible(bucket)).toEqual([]);
    await recovered(bucket, asOf);
    expect(await visible(bucket)).toEqual([`${prefix}a.zst`]);
  });

  test('a run that was killed in between is finished by the next', async () => {
    const bucket = await bucketWith('killed');
    const names = Array.from({ length: 40 }, (_, at) => `${prefix}${at}.zst`);
    for (const name of names) await put(bucket, name, 'data');
    const asOf = await moment();
    for (const name of names) await store.send(new DeleteObjectCommand({ Bucket: bucket, Key: name }));
    const { DeleteMarkers = [] } = await store.send(new ListObjectVersionsCommand({ Bucket: bucket }));
    for (const { Key, VersionId } of DeleteMarkers.slice(0, 17))
      await store.send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId }));
    expect(await recovered(bucket, asOf)).toContain('23 objects');
    expect((await visible(bucket)).length).toBe(40);
  });

  test('an object that is too large for one call is copied in parts, and known as done', async () => {
    const bucket = await bucketWith('large');
    const limit = 5 * 1024 ** 2;
    const body = Buffer.alloc(limit + 1000, 'large');
    const key = `${prefix}large.zst`;
    const { VersionId } = await store.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
    const asOf = await moment();
    await put(bucket, key, 'nonsense');
    const entry = {
      key,
      version: VersionId!,
      at: new Date(),
      latest: false,
      marker: false,
      bytes: body.length,
      etag: '',
    };
    const labels = { ContentType: 'application/zstd', Metadata: { 'strata-recovered': VersionId! } };
    await copy(store, { bucket, entry, labels }, limit);
    expect(await content(bucket, key)).toBe(body.toString());
    expect(await recovered(bucket, asOf)).toContain('nothing to bring back');
  });
});

async function answering(): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`moto does not answer at ${url}`);
}

async function bucketWith(name: string, locked = false): Promise<string> {
  const of = { Bucket: name };
  await store.send(new CreateBucketCommand({ ...of, ObjectLockEnabledForBucket: locked }));
  await store.send(new PutBucketVersioningCommand({ ...of, VersioningConfiguration: { Status: 'Enabled' } }));
  const Rule = { DefaultRetention: { Mode: 'COMPLIANCE' as const, Days: 7 } };
  const ObjectLockConfiguration = { ObjectLockEnabled: 'Enabled' as const, Rule };
  if (locked) await store.send(new PutObjectLockConfigurationCommand({ ...of, ObjectLockConfiguration }));
  return name;
}

/** A moment with nothing in the same second on either side. */
async function moment(): Promise<string> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1100));
  await pause();
  const now = new Date().toISOString();
  await pause();
  return now;
}

async function put(bucket: string, key: string, body: string): Promise<void> {
  await store.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
}

function environment(bucket: string): Environment {
  const described = environmentOf('small.yaml', (raw: Raw) => {
    raw.storage = { provider: 's3', region: 'eu-west-3', endpoint: url, suffix: 'x' };
  });
  const backup = { bucket, prefixes: ['db-1/', 'dumps/db-1/', 'db-1/proofs/'], reads: [] };
  return { ...described, servers: described.servers.map((each) => ({ ...each, backup })) };
}

async function recovered(bucket: string, asOf: string, consent = 'prod'): Promise<string> {
  return saidWhile((say) => recoverBackups(environment(bucket), { asOf, consent }, say));
}

async function visible(bucket: string): Promise<string[]> {
  const { Contents = [] } = await store.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 'db-1/' }));
  return Contents.map(({ Key }) => Key!);
}

async function content(bucket: string, key: string): Promise<string> {
  const { Body } = await store.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return Body!.transformToString();
}

async function dataVersions(bucket: string): Promise<string[]> {
  const { Versions = [] } = await store.send(new ListObjectVersionsCommand({ Bucket: bucket }));
  return Versions.map(({ Key, VersionId }) => `${Key} ${VersionId}`);
}
