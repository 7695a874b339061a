/** The lists of a repository at a real S3 API: overwritten as pgBackRest does, damaged, or replaced with older ones by an attacker. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spansText } from '../../cli/print/recover';
import { recover } from '../../operations/backups/recover';
import type { Deletions } from '../../operations/backups/recover';
import { FailureWithResult } from '../../operations/failure-with-result';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { skipReason, MotoStore } from './moto-store';
import { Recording } from './recording';

const originalEnv = { ...process.env };
const main = 'db-1/pgbackrest/backup/main';
const info = `${main}/backup.info`;
const file = `${main}/20261120-110000F/pg_data/base.zst`;
const store = new MotoStore();
const home = mkdtempSync(join(tmpdir(), 'strata-recover-'));
let bucket: string;
let afterTheFirst: string;
let count = 0;

(skipReason ? describe.skip : describe)(`lists of backups, at moto${skipReason}`, () => {
  beforeAll(async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'lab', AWS_SECRET_ACCESS_KEY: 'lab', STRATA_HOME: home });
    await store.start();
  });
  afterAll(async () => {
    process.env = originalEnv;
    rmSync(home, { recursive: true });
    await store.stop();
  });
  // Set up, backed up, then backed up once more; a second apart, as S3 counts.
  beforeEach(async () => {
    bucket = await store.bucket(`lists-${(count += 1)}`);
    await store.put(bucket, info, ciphertext('none'));
    await second();
    await store.put(bucket, file, 'data');
    await store.put(bucket, `${main}/20261120-110000F/backup.manifest`, 'manifest');
    await store.put(bucket, info, ciphertext('one'));
    await second();
    afterTheFirst = new Date().toISOString();
    await second();
    await store.put(bucket, info, ciphertext('one and two'));
    await second();
  });

  test('a list that pgBackRest itself overwrote is no loss, and stays; a moment without a backup is refused', async () => {
    const output = await recoverOutput(undefined);
    expect(output).toContain('nothing of its backups was deleted or overwritten');
    expect(output).not.toContain('Next:');
    expect(await recoverOutput(afterTheFirst)).toMatch(
      /nothing to recover[^]*1 lists of backups were replaced by newer/,
    );
    expect(await recoverOutput('2026-01-01T00:00:00Z')).toMatch(
      /there was no backup yet; the first one is of .*a later one/,
    );
    expect(await store.content(bucket, info)).toBe(ciphertext('one and two'));
  });

  test('a list that a thief overwrote is a loss, and comes back as of the advised moment', async () => {
    await store.put(bucket, info, 'nonsense');
    await store.put(bucket, info, 'more nonsense');
    await expectRestored(ciphertext('one and two'));
  });

  test('an older list that a thief put back is a loss; one that a recovery put back is none', async () => {
    await store.put(bucket, info, ciphertext('one'));
    await expectRestored(ciphertext('one and two'));
    await second();
    expect(await recoverOutput(undefined)).not.toContain('--as-of "');
  });

  test('a file of a backup that a thief overwrote comes back, with the lists of that moment', async () => {
    await store.put(bucket, file, 'nonsense');
    await expectRestored(ciphertext('one and two'));
    expect(await store.content(bucket, file)).toBe('data');
  });

  test('after a deletion the advised moment brings everything back', async () => {
    await store.remove(bucket, file);
    await expectRestored(ciphertext('one and two'));
    expect(await store.content(bucket, file)).toBe('data');
  });
});

/** Asks for the moment, recovers to it, and looks at the list. */
async function expectRestored(list: string): Promise<void> {
  const moment = /--as-of "([^"]+)"/.exec(await recoverOutput(undefined))?.[1];
  expect(moment).toBeDefined();
  expect(await recoverOutput(moment)).toContain('1 objects');
  expect(await store.content(bucket, info)).toBe(list);
}

/** The text that people see, refusals too. */
async function recoverOutput(asOf: string | undefined): Promise<string> {
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    raw.storage = { provider: 's3', region: 'eu-west-3', endpoint: store.url, suffix: 'x' };
  });
  const backup = { bucket, prefixes: ['db-1/'], reads: [] };
  const servers = environment.servers.map((each) => ({ ...each, backup }));
  const face = new Recording('prod');
  await recover({ ...environment, servers }, asOf, face).catch((error: Error) => {
    if (error instanceof FailureWithResult)
      face.output.push(...(error.result as { buckets: Deletions[] }).buckets.map(spansText));
    face.output.push(error.message);
  });
  return face.text;
}

/** As pgBackRest's are: each its own. */
function ciphertext(content: string): string {
  return `Salted__${content.padEnd(40, ' ')}`;
}

function second(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1100));
}
