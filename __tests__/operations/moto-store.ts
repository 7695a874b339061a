/** moto as a store of versioned buckets, and what tests do with it. */
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
import { venvBin } from '../../platform/venv';
import { waitForMoto } from './wait-for-moto';

const program = venvBin('moto_server');
export const skipReason = existsSync(program) ? '' : ' (not observable here: moto is not installed)';

export class MotoStore {
  private readonly port = 20000 + ((process.pid + 5000) % 10000);
  readonly url = `http://127.0.0.1:${this.port}`;
  readonly client = new S3Client({
    region: 'eu-west-3',
    endpoint: this.url,
    forcePathStyle: true,
    credentials: { accessKeyId: 'lab', secretAccessKey: 'lab' },
  });
  private moto: ChildProcess | undefined;

  async start(): Promise<void> {
    this.moto = spawn(program, ['-H', '127.0.0.1', '-p', String(this.port)], { stdio: 'ignore' });
    await waitForMoto(this.url);
  }

  async stop(): Promise<void> {
    this.client.destroy();
    this.moto!.kill();
    await new Promise((resolve) => this.moto!.once('exit', resolve));
  }

  async bucket(name: string, locked = false): Promise<string> {
    const of = { Bucket: name };
    await this.client.send(new CreateBucketCommand({ ...of, ObjectLockEnabledForBucket: locked }));
    await this.client.send(new PutBucketVersioningCommand({ ...of, VersioningConfiguration: { Status: 'Enabled' } }));
    const Rule = { DefaultRetention: { Mode: 'COMPLIANCE' as const, Days: 7 } };
    const ObjectLockConfiguration = { ObjectLockEnabled: 'Enabled' as const, Rule };
    if (locked) await this.client.send(new PutObjectLockConfigurationCommand({ ...of, ObjectLockConfiguration }));
    return name;
  }

  /** @returns the version */
  async put(Bucket: string, Key: string, Body: string | Buffer): Promise<string> {
    return (await this.client.send(new PutObjectCommand({ Bucket, Key, Body }))).VersionId!;
  }

  async remove(Bucket: string, Key: string, VersionId?: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
  }

  async content(Bucket: string, Key: string): Promise<string> {
    const { Body } = await this.client.send(new GetObjectCommand({ Bucket, Key }));
    return Body!.transformToString();
  }

  /** Keys of current objects: those in a listing without versions. */
  async visible(Bucket: string, Prefix: string): Promise<string[]> {
    const { Contents = [] } = await this.client.send(new ListObjectsV2Command({ Bucket, Prefix }));
    return Contents.map(({ Key }) => Key!);
  }

  async history(Bucket: string) {
    const { Versions = [], DeleteMarkers = [] } = await this.client.send(new ListObjectVersionsCommand({ Bucket }));
    const keyAndVersion = ({ Key, VersionId }: { Key?: string; VersionId?: string }) => ({
      key: Key!,
      version: VersionId!,
    });
    return { data: Versions.map(keyAndVersion), markers: DeleteMarkers.map(keyAndVersion) };
  }
}
