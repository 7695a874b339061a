/** The reference: pg_dumpall through gzip into a file, uploaded to the same store, and back. */
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createReadStream, createWriteStream, readFileSync, statSync } from 'node:fs';
import { Agent } from 'node:https';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CephStore } from '../../lab/ceph/store';
import type { StoreKeys } from '../../lab/ceph/users';
import type { Cluster } from './cluster';

const Key = 'dumps/all.sql.gz';

export function storeClient(store: CephStore, { accessKey, secretKey }: StoreKeys): S3Client {
  return new S3Client({
    region: 'us-east-1',
    endpoint: store.url,
    forcePathStyle: true,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { httpsAgent: new Agent({ ca: readFileSync(store.authority) }) },
  });
}

/** @returns bytes of the dump */
export async function dumpToStore(cluster: Cluster, s3: S3Client, Bucket: string): Promise<number> {
  const file = join(cluster.ownFolder('dumps'), 'all.sql.gz');
  const dump = `${cluster.programs}/pg_dumpall -h ${cluster.folder} -p ${cluster.port} | gzip > ${file}`;
  await cluster.asPostgres('bash', '-o', 'pipefail', '-c', dump);
  const { size } = statSync(file);
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: createReadStream(file), ContentLength: size }));
  return size;
}

/** Restores into an empty running cluster. Hides psql's error that the owner already exists. */
export async function restoreFromStore(cluster: Cluster, s3: S3Client, Bucket: string): Promise<void> {
  const file = join(cluster.ownFolder('dumps'), 'back.sql.gz');
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  await pipeline(Body as Readable, createWriteStream(file));
  const psql = `${cluster.programs}/psql -h ${cluster.folder} -p ${cluster.port} -Xq -o /dev/null postgres`;
  await cluster.asPostgres('bash', '-o', 'pipefail', '-c', `gunzip -c ${file} | ${psql} 2>/dev/null`);
}
