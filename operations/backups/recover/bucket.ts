/** A bucket with all its object versions, seen with the owner's keys. It restores versions and never deletes data. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { DeleteMarkerEntry, ListObjectVersionsOutput, ObjectVersion } from '@aws-sdk/client-s3';
import type { Storage } from '../../../parts/environment';
import { Failure } from '../../../platform/failure';
import { clientSettings } from '../../state/store';
import { storeAt, storeFailure } from '../../state/store-errors';
import type { S3State } from '../../state/store-errors';
import { copy } from './copy';
import type { Entry } from './entry';

export const requestsAtOnce = 16;

/** Metadata key of a restored object: the version it was copied from, so that a second run does not copy it again. */
const originTag = 'strata-recovered';

export class BackupBucket {
  private readonly client: S3Client;
  private readonly state: S3State;

  constructor(
    readonly name: string,
    { region, endpoint }: Storage,
  ) {
    this.state = { backend: 's3', bucket: name, region, endpoint };
    this.client = new S3Client({ ...clientSettings(this.state), maxAttempts: 5 });
  }

  get where(): string {
    return storeAt(this.state);
  }

  async entries(Prefix: string): Promise<Entry[]> {
    const entries: Entry[] = [];
    let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | null = {};
    while (from) {
      const command = new ListObjectVersionsCommand({ Bucket: this.name, Prefix, ...from });
      const page: ListObjectVersionsOutput = await this.send('ListObjectVersions', () => this.client.send(command));
      entries.push(...(page.Versions ?? []).map(version), ...(page.DeleteMarkers ?? []).map(marker));
      from = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : null;
    }
    return entries;
  }

  /** Deletes a delete marker, so that the object is visible again. */
  async removeMarker({ key, version: id, marker: isMarker }: Entry): Promise<void> {
    if (!isMarker) throw new Error(`${key}: version ${id} holds data and is never deleted`);
    const removal = new DeleteObjectCommand({ Bucket: this.name, Key: key, VersionId: id });
    await this.send('DeleteObject', () => this.client.send(removal));
  }

  async isCopyOf(current: Entry, original: Entry): Promise<boolean> {
    if (current.marker || current.bytes !== original.bytes) return false;
    return (await this.head(current)).Metadata?.[originTag] === original.version;
  }

  /** Whether a recovery wrote this version. */
  async isRecovered(entry: Entry): Promise<boolean> {
    return (await this.head(entry)).Metadata?.[originTag] !== undefined;
  }

  /** For small objects. */
  async content({ key, version: id }: Entry): Promise<Buffer> {
    const command = new GetObjectCommand({ Bucket: this.name, Key: key, VersionId: id });
    return this.send('GetObject', async () =>
      Buffer.from(await (await this.client.send(command)).Body!.transformToByteArray()),
    );
  }

  /** Copies an older version over the current one, which stays as a noncurrent version. */
  async restoreVersion(original: Entry): Promise<void> {
    const { Metadata, ContentType } = await this.head(original);
    const labels = { ContentType, Metadata: { ...Metadata, [originTag]: original.version } };
    await this.send('CopyObject', () => copy(this.client, { bucket: this.name, entry: original, labels }));
  }

  close(): void {
    this.client.destroy();
  }

  private head({ key, version: id }: Entry) {
    const command = new HeadObjectCommand({ Bucket: this.name, Key: key, VersionId: id });
    return this.send('HeadObject', () => this.client.send(command));
  }

  private async send<T>(call: string, request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (error) {
      const failure = storeFailure(error, { call, state: this.state, where: this.where });
      // The message names settings of the state's bucket; here they are under `storage`.
      throw failure instanceof Failure
        ? new Failure(failure.message.replace(/`state(\.\w+)?`/g, '`storage`'))
        : failure;
    }
  }
}

function version(each: ObjectVersion): Entry {
  return { ...marker(each), marker: false, bytes: each.Size ?? 0, etag: each.ETag ?? '' };
}

function marker({ Key, VersionId, LastModified, IsLatest }: DeleteMarkerEntry): Entry {
  const [key, id, at] = [Key!, VersionId!, LastModified!];
  return { key, version: id, at, latest: IsLatest === true, marker: true, bytes: 0, etag: '' };
}
