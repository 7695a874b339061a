/** One environment whose buckets and state are at a real Ceph; it has no hosts. */
import { S3Client } from '@aws-sdk/client-s3';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { environmentsFolder, loadEnvironment, projectFolder } from '../../../operations/project';
import { outFolder, removeOwnFolders } from '../../../operations/run/folders';
import type { Environment } from '../../../parts/environment';
import { cephOf } from '../../../lab/ceph/store';
import type { StoreKeys } from '../../../lab/ceph/users';
import { stateFolder } from '../../../platform/folders';
import type { Raw } from '../../environment';
import { lab } from '../end-to-end/harness';

export const store = cephOf(lab);
export const region = 'us-east-1';
export const bucket = 'acme-ceph-pg-backups-storage-bucket-ceph';
/** Its lock is in compliance mode: nobody can bypass it. */
export const sealedBucket = 'acme-ceph-sealed-storage-bucket-ceph';

/** Written as an operator would; the bucket of the state may be another one. */
export function describeAtCeph(stateBucket = 'acme-states'): Environment {
  const at = { provider: 's3', endpoint: store.url, region };
  const raw: Raw = parse(readFileSync(join(__dirname, '..', '..', 'fixtures', 'small.yaml'), 'utf8'));
  raw.storage = { ...at, suffix: 'ceph' };
  raw.state = { backend: 's3', ...at, bucket: stateBucket };
  raw.buckets.sealed = { objectLockDays: 1, objectLockMode: 'compliance' };
  // Folded lines would not be read back as they were.
  writeFileSync(join(environmentsFolder(), 'ceph.yaml'), stringify(raw, { lineWidth: 0 }));
  return loadEnvironment('ceph');
}

/** What an operator has in the shell. */
export function holdKeys({ accessKey, secretKey }: StoreKeys): void {
  process.env['AWS_ACCESS_KEY_ID'] = accessKey;
  process.env['AWS_SECRET_ACCESS_KEY'] = secretKey;
  process.env['AWS_CA_BUNDLE'] = store.authority;
}

export function client({ accessKey, secretKey }: StoreKeys): S3Client {
  return new S3Client({
    region,
    endpoint: store.url,
    forcePathStyle: true,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 1,
    requestHandler: { httpsAgent: new Agent({ ca: readFileSync(store.authority) }) },
  });
}

/** What a refused call answers: its status and its name. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const { name, $metadata } = error as { name: string; $metadata?: { httpStatusCode?: number } };
    return `${$metadata?.httpStatusCode ?? 0} ${name}`;
  }
  return 'accepted';
}

export function forgetCephEnvironment(): void {
  removeOwnFolders();
  rmSync(join(stateFolder(), 'acme-ceph'), { recursive: true, force: true });
  rmSync(join(outFolder, 'ceph'), { recursive: true, force: true });
  rmSync(join(projectFolder, 'ansible', 'generated', 'ceph'), { recursive: true, force: true });
}
