/**
 * Compares pgBackRest with `pg_dumpall | gzip`, both to a real S3 store over TLS, and measures the cost of WAL archiving.
 * Takes 15 minutes; `npm run bench:backup` as root writes bench/backup-result.md.
 */
import { CreateBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { cephReset, cephUp } from '../lab/ceph/ceph';
import { operatorKeys } from '../lab/ceph/users';
import { labNamed } from '../clouds/lab/lab';
import { hasCommand, installPackages } from '../platform/apt';
import { ensureVenv } from '../platform/venv';
import { archivingCost } from './backup/archiving';
import { Cluster } from './backup/cluster';
import { bytes, fill, fingerprint } from './backup/data';
import { restoreFromStore, storeClient } from './backup/dump';
import { Engine } from './backup/engine';
import { markdown, type Result } from './backup/report';
import { restoreBackups, expectSame, seconds, takeBackups, timed } from './backup/stages';

const lab = labNamed(process.env['LAB'] ?? 'lab');
const bucket = 'bench';
const settings = { shared_buffers: '512MB', max_wal_size: '2GB', maintenance_work_mem: '256MB' };
const say = (message: string) => process.stderr.write(`${message}\n`);

main().catch((error: Error) => {
  say(error.message);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const load = loadavg()[0]!;
  await ensureVenv(say);
  if (!hasCommand('pgbackrest')) await installPackages(['pgbackrest'], false, say);
  await cephReset(lab, say);
  const store = await cephUp(lab, say);
  const clusters = [await Cluster.make(15433), await Cluster.make(15434)] as const;
  try {
    const keys = await operatorKeys(store);
    const s3 = storeClient(store, keys);
    await s3.send(new CreateBucketCommand({ Bucket: bucket }));
    const engine = new Engine(clusters[0], { store, bucket, keys, name: 'bench' });
    const result = { ...(await measure(engine, clusters[1], s3).finally(() => engine.stop())), load };
    const report = markdown(result);
    writeFileSync(join(__dirname, 'backup-result.md'), report);
    process.stdout.write(report);
  } finally {
    for (const cluster of clusters) await cluster.remove();
    await cephReset(lab, say);
  }
}

async function measure(engine: Engine, other: Cluster, s3: S3Client): Promise<Omit<Result, 'load'>> {
  const databaseBytes = await prepare(engine);
  const sizes = await takeBackups(engine, { s3, bucket });
  await restoreDump(other, { s3, bucket, expected: sizes.dumped });
  await restoreBackups(engine);
  const speeds = await archivingCost(engine, settings);
  return { databaseBytes, ...sizes, seconds, speeds };
}

/** @returns bytes of the databases */
async function prepare(engine: Engine): Promise<number> {
  const { cluster } = engine;
  cluster.configure(settings);
  await cluster.start();
  say('making the data');
  await fill(cluster);
  await cluster.stop();
  cluster.configure({ ...settings, ...engine.archiving });
  await cluster.start();
  await engine.run('stanza-create');
  return bytes(cluster);
}

async function restoreDump(cluster: Cluster, from: { s3: S3Client; bucket: string; expected: string }): Promise<void> {
  cluster.configure(settings);
  await cluster.start();
  await timed('undump', () => restoreFromStore(cluster, from.s3, from.bucket));
  expectSame(await fingerprint(cluster), from.expected);
  await cluster.stop();
}
