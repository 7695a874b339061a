/** Objects beside the backups, below a prefix of the bucket that no server may read or write. */
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { vaultFolder } from '../../parts/buckets/folders';
import type { Environment, Storage } from '../../parts/environment';
import { storageFacts } from '../../clouds/clouds';
import { Failure } from '../../platform/failure';
import { clientSettings } from '../state/store';
import { statusOf, storeAt, storeFailure } from '../state/store-errors';
import type { S3State } from '../state/store-errors';

export interface StoredObject {
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
    this.client = new S3Client(clientSettings(this.state));
    this.where = `${storeAt(this.state)}, bucket ${bucket}`;
  }

  /** Null: there is no such object, or no such bucket. */
  async get(name: string): Promise<StoredObject | null> {
    const request = this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: `${prefix}${name}` }));
    const response = await this.send('GetObject', request, [404]);
    if (!response) return null;
    return { text: await response.Body!.transformToString(), etag: response.ETag, modified: response.LastModified };
  }

  /**
   * @param previous the object to replace; null: there is none
   * @throws Failure if another command wrote the object in the meantime
   */
  async put(name: string, text: string, previous: StoredObject | null): Promise<void> {
    const command = new PutObjectCommand({
      Bucket: this.bucket,
      Key: `${prefix}${name}`,
      Body: text,
      // Required by buckets with object lock.
      ContentMD5: createHash('md5').update(text).digest('base64'),
      ...this.condition(previous),
    });
    if (await this.send('PutObject', this.client.send(command), [409, 412])) return;
    throw new Failure(`${prefix}${name} at ${this.where} was just written by another command: run this again`);
  }

  close(): void {
    this.client.destroy();
  }

  /** Some stores ignore or refuse `If-Match`. */
  private condition(previous: StoredObject | null) {
    if (previous === null) return { IfNoneMatch: '*' };
    return storageFacts(this.storage).replacesByEtag && previous.etag ? { IfMatch: previous.etag } : {};
  }

  /** @returns null if the store answers with one of the `expected` statuses */
  private async send<T>(call: string, request: Promise<T>, expected: readonly number[]): Promise<T | null> {
    try {
      return await request;
    } catch (error) {
      if (expected.includes(statusOf(error))) return null;
      const failure = storeFailure(error, { call, state: this.state, where: this.where.split(',')[0]! });
      // The message names settings of the state's bucket; here they are under `storage`.
      throw failure instanceof Failure ? new Failure(failure.message.replace(/`state\.\w+`/g, '`storage`')) : failure;
    }
  }
}

/** The bucket of the database backups, else the first bucket; null: the environment has none. */
export function vaultStore({ storage, buckets, servers }: Environment): VaultStore | null {
  const bucket = servers.find(({ backup }) => backup !== null)?.backup?.bucket ?? buckets[0]?.fullName;
  return storage && bucket ? new VaultStore(bucket, storage) : null;
}

/** Calls `use` with the environment's store and closes it; without a store, calls `otherwise`. */
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
