/** The measured steps, in order, on one cluster. */
import type { S3Client } from '@aws-sdk/client-s3';
import { closeSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changeOnePercent, fingerprint } from './data';
import { dumpToStore } from './dump';
import type { Engine } from './engine';
import type { names } from './report';

export const seconds: Record<string, number> = {};

export async function timed(name: keyof typeof names, work: () => Promise<unknown>): Promise<void> {
  const startMs = Date.now();
  await work();
  seconds[name] = (Date.now() - startMs) / 1000;
  process.stderr.write(`${name}: ${seconds[name].toFixed(1)} s\n`);
}

export function expectSame(actual: string, expected: string): void {
  if (actual !== expected)
    throw new Error(`the restored rows are not the original ones: ${actual} and not ${expected}`);
}

export async function takeBackups(engine: Engine, { s3, bucket }: { s3: S3Client; bucket: string }) {
  const { cluster } = engine;
  const dumped = await fingerprint(cluster);
  let dumpBytes = 0;
  await timed('dump', async () => void (dumpBytes = await dumpToStore(cluster, s3, bucket)));
  await timed('full', () => engine.run('backup --type=full'));
  await timed('idle', () => engine.run('backup --type=incr'));
  await changeOnePercent(cluster);
  // The nightly backup does not include the time to archive a day's WAL.
  await cluster.waitForArchive();
  await timed('incremental', () => engine.run('backup --type=incr'));
  return { dumped, dumpBytes, repositoryBytes: await repositoryBytes(engine) };
}

async function repositoryBytes(engine: Engine): Promise<number> {
  interface Info {
    readonly backup: readonly { readonly info: { readonly repository: { readonly delta: number } } }[];
  }
  const [{ backup }] = JSON.parse(await engine.run('info --output=json')) as [Info];
  return backup[0]!.info.repository.delta;
}

export async function restoreBackups(engine: Engine): Promise<void> {
  const { cluster } = engine;
  const original = await fingerprint(cluster);
  await cluster.stop();
  rmSync(cluster.data, { recursive: true });
  await restoreAndStart(engine, 'restore', 'restore');
  expectSame(await fingerprint(cluster), original);

  const file = join(cluster.data, await cluster.sql("select pg_relation_filepath('account')"));
  await cluster.stop();
  damage(file);
  await restoreAndStart(engine, 'delta', 'restore --delta');
  expectSame(await fingerprint(cluster), original);

  const target = await dropAfter(engine);
  await cluster.stop();
  rmSync(cluster.data, { recursive: true });
  await restoreAndStart(engine, 'pointInTime', 'restore --type=time --target-action=promote', `--target=${target}`);
  expectSame(await fingerprint(cluster), original);
}

/** @returns a time before the table is dropped */
async function dropAfter({ cluster }: Engine): Promise<string> {
  const before = await cluster.sql('select now()');
  await cluster.sql('select pg_sleep(1.5)');
  await cluster.sql('drop table document');
  await cluster.sql('select pg_switch_wal()');
  return before;
}

/** Measures until the server accepts writes. */
async function restoreAndStart(
  engine: Engine,
  name: keyof typeof names,
  command: string,
  ...more: string[]
): Promise<void> {
  await timed(name, async () => {
    await engine.run(command, ...more);
    await engine.cluster.start();
    await engine.cluster.waitForPromotion();
  });
}

/** Overwrites 1 MB of a table file with zeros, and deletes the largest other file. */
function damage(file: string): void {
  const table = openSync(file, 'r+');
  writeSync(table, Buffer.alloc(2 ** 20), 0, 2 ** 20, 0);
  closeSync(table);
  const folder = dirname(file);
  const files = readdirSync(folder).map((name) => join(folder, name));
  const bySize = files.sort((one, next) => statSync(next).size - statSync(one).size);
  rmSync(bySize.find((each) => each !== file)!);
}
