/** Operators' machines, each with a home of its own, and a bucket with versions and object lock at moto. */
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectLockConfigurationCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escrowChecks } from '../../operations/vault/escrow';
import type { Environment } from '../../parts/environment';
import { publicKey } from '../../home/ssh-key';
import { ensureVault } from '../../home/vault';
import { venvBin } from '../../platform/venv';
import { environmentOf } from '../environment';
import { waitForMoto } from './wait-for-moto';

const server = venvBin('moto_server');
const port = 30000 + (process.pid % 10000);
const url = `http://127.0.0.1:${port}`;
const originalEnv = { ...process.env };
let moto: ChildProcess;
let store: S3Client;
let count = 0;

export const skipReason = existsSync(server) ? '' : ' (not observable here: moto is not installed)';
export const at = new Date('2026-11-21T03:04:05.678Z');
/** Deleted at the end. */
export const homes: string[] = [];

export async function startMoto(): Promise<void> {
  moto = spawn(server, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'lab', AWS_SECRET_ACCESS_KEY: 'lab' });
  store = new S3Client({ region: 'eu-west-3', endpoint: url, forcePathStyle: true });
  await waitForMoto(url);
}

export async function stopMoto(): Promise<void> {
  process.env = originalEnv;
  store.destroy();
  moto.kill();
  await new Promise((resolve) => moto.once('exit', resolve));
  homes.forEach((home) => rmSync(home, { recursive: true, force: true }));
}

export async function corruptCopy(environment: Environment): Promise<void> {
  const Key = 'strata/home.vault';
  await store.send(new PutObjectCommand({ Bucket: bucketOf(environment), Key, Body: 'spoilt' }));
}

/** Every object and version in the environment's bucket. */
export async function textsIn(environment: Environment): Promise<string[]> {
  const Bucket = bucketOf(environment);
  const objects = (await versionsIn(environment)).map(({ Key, VersionId }) =>
    store.send(new GetObjectCommand({ Bucket, Key, VersionId })),
  );
  return Promise.all((await Promise.all(objects)).map(({ Body }) => Body!.transformToString()));
}

/** An operator's machine with an environment that has a bucket of its own. */
export async function machine(): Promise<Environment> {
  count += 1;
  const environment = environmentOf('small.yaml', (raw) => {
    raw.project = `p${count}`;
    raw.storage = { provider: 'aws', region: 'eu-west-3', endpoint: url, suffix: 'x' };
    raw.buckets = { 'pg-backups': { dumpDays: 30, noncurrentVersionDays: 90, objectLockDays: 7 } };
  });
  const Bucket = bucketOf(environment);
  const LocationConstraint = 'eu-west-3' as const;
  await store.send(
    new CreateBucketCommand({
      Bucket,
      ObjectLockEnabledForBucket: true,
      CreateBucketConfiguration: { LocationConstraint },
    }),
  );
  const Rule = { DefaultRetention: { Mode: 'GOVERNANCE' as const, Days: 7 } };
  const ObjectLockConfiguration = { ObjectLockEnabled: 'Enabled' as const, Rule };
  await store.send(new PutObjectLockConfigurationCommand({ Bucket, ObjectLockConfiguration }));
  return fresh({ ...environment, home: emptyHome() });
}

/** What synthesis makes on a machine that has nothing. */
export function fresh(environment: Environment): Environment {
  ensureVault(environment.home, ['vault_postgresql_notes', 'vault_postgresql_backup_cipher']);
  publicKey(environment.home);
  writeFileSync(join(environment.home, 'known_hosts'), `i-1 ssh-ed25519 AAAA${count}\n`);
  state(environment, 7);
  return environment;
}

export function state({ home }: Environment, serial: number): void {
  writeFileSync(join(home, 'infra.tfstate'), JSON.stringify({ version: 4, lineage: 'one', serial }));
}

export function emptyHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'strata-home-'));
  homes.push(home);
  return home;
}

export function bucketOf({ buckets }: Environment): string {
  return buckets[0]!.fullName;
}

export async function outcome(environment: Environment): Promise<string[]> {
  const [check] = await escrowChecks(environment);
  return [check!.outcome, check!.reason];
}

export async function versionsIn(environment: Environment) {
  const { Versions = [] } = await store.send(new ListObjectVersionsCommand({ Bucket: bucketOf(environment) }));
  return Versions;
}

export function read({ home }: Environment, file: string): string {
  return readFileSync(join(home, file), 'utf8');
}
