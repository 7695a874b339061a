/** The objects that are kept beside the backups, in a part of the bucket that no server may read or write. */
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { vaultFolder } from '../../parts/buckets/folders';
import type { Environment, Storage } from '../../parts/environment';
import { storageFacts } from '../../clouds/clouds';
import { Failure } from '../../platform/failure';
import { settings } from '../state/store';
import { statusOf, storeAt, told } from '../state/store-errors';
import type { S3State } from '../state/store-errors';

export interface Kept {
  readonly text: string;
  readonly etag: string | undefined;
  readonly modified: Date | undefined;
}

export const prefix = `${vaultFolder}/`;

export class VaultStore {
  readonly where: string;
  private readonly client: S3Client;
  private readonly state: S3State;

  constructor(
    readonly bucket: string,
    private readonly storage: Storage,
  ) {
    const { endpoint, region } = storage;
    this.state = { backend: 's3', bucket, region, endpoint };
    this.client = new S3Client(settings(this.state));
    this.where = `${storeAt(this.state)}, bucket ${bucket}`;
  }

  /** Null: there is no such object, or no such bucket. */
  async get(name: string): Promise<Kept | null> {
    const asked = this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: `${prefix}${name}` }));
    const answer = await this.answer('GetObject', asked, [404]);
    if (!answer) return null;
    return { text: await answer.Body!.transformToString(), etag: answer.ETag, modified: answer.LastModified };
  }

  /**
   * @param over what it takes the place of; null: nothing
   * @throws Failure where somebody else wrote it in the meantime
   */
  async put(name: string, text: string, over: Kept | null): Promise<void> {
    const command = new PutObjectCommand({
      Bucket: this.bucket,
      Key: `${prefix}${name}`,
      Body: text,
      // Buckets with object lock take nothing without it.
      ContentMD5: createHash('md5').update(text).digest('base64'),
      ...this.condition(over),
    });
    if (await this.answer('PutObject', this.client.send(command), [409, 412])) return;
    throw new Failure(`${prefix}${name} at ${this.where} was written by somebody else just now: run this again`);
  }

  close(): void {
    this.client.destroy();
  }

  /** Other stores may not know the second condition, or refuse it. */
  private condition(over: Kept | null) {
    if (over === null) return { IfNoneMatch: '*' };
    return storageFacts(this.storage).replacesByEtag && over.etag ? { IfMatch: over.etag } : {};
  }

  /** @returns null where the store answers with one of the `expected` statuses */
  private async answer<T>(call: string, asked: Promise<T>, expected: readonly number[]): Promise<T | null> {
    try {
      return await asked;
    } catch (error) {
      if (expected.includes(statusOf(error))) return null;
      const failure = told(error, { call, state: this.state, where: this.where.split(',')[0]! });
      // The words were written for the state's bucket.
      throw failure instanceof Failure ? new Failure(failure.message.replace(/`state\.\w+`/g, '`storage`')) : failure;
    }
  }
}

/** Null: the environment has no bucket. The one that the database is backed up to, else the first. */
export function vaultStore({ storage, buckets, servers }: Environment): VaultStore | null {
  const bucket = servers.find(({ backup }) => backup !== null)?.backup?.bucket ?? buckets[0]?.fullName;
  return storage && bucket ? new VaultStore(bucket, storage) : null;
}

/** Runs with the environment's store and closes it; without one, `otherwise` is the answer. */
export async function withStore<T>(
  environment: Environment,
  otherwise: () => T,
  use: (store: VaultStore) => Promise<T>,
): Promise<T> {
  const store = vaultStore(environment);
  if (store === null) return otherwise();
  try {
    return await use(store);
  } finally {
    store.close();
  }
}
