/** The bucket as its owner sees it: every version, and what may be done to bring one back. Nothing here deletes data. */
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
import { settings } from '../../state/store';
import { storeAt, told } from '../../state/store-errors';
import type { S3State } from '../../state/store-errors';
import { copy } from './copy';
import type { Entry } from './entry';

export const requestsAtOnce = 16;

/** Says of a copy which version it was made of, so that a second run does not make it again. */
const mark = 'strata-recovered';

export class BackupBucket {
  private readonly client: S3Client;
  private readonly state: S3State;

  constructor(
    readonly name: string,
    { region, endpoint }: Storage,
  ) {
    this.state = { backend: 's3', bucket: name, region, endpoint };
    this.client = new S3Client({ ...settings(this.state), maxAttempts: 5 });
  }

  get where(): string {
    return storeAt(this.state);
  }

  async entries(Prefix: string): Promise<Entry[]> {
    const found: Entry[] = [];
    let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | null = {};
    while (from) {
      const question = new ListObjectVersionsCommand({ Bucket: this.name, Prefix, ...from });
      const page: ListObjectVersionsOutput = await this.answer('ListObjectVersions', () => this.client.send(question));
      found.push(...(page.Versions ?? []).map(version), ...(page.DeleteMarkers ?? []).map(marker));
      from = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : null;
    }
    return found;
  }

  /** Shows again what the marker hides. */
  async removeMarker({ key, version: id, marker: isMarker }: Entry): Promise<void> {
    if (!isMarker) throw new Error(`${key}: version ${id} holds data and is never deleted`);
    const removal = new DeleteObjectCommand({ Bucket: this.name, Key: key, VersionId: id });
    await this.answer('DeleteObject', () => this.client.send(removal));
  }

  async isCopyOf(current: Entry, wanted: Entry): Promise<boolean> {
    if (current.marker || current.bytes !== wanted.bytes) return false;
    return (await this.about(current)).Metadata?.[mark] === wanted.version;
  }

  /** Whether the version is one that a recovery wrote. */
  async isRecovered(entry: Entry): Promise<boolean> {
    return (await this.about(entry)).Metadata?.[mark] !== undefined;
  }

  /** For small objects. */
  async content({ key, version: id }: Entry): Promise<Buffer> {
    const question = new GetObjectCommand({ Bucket: this.name, Key: key, VersionId: id });
    return this.answer('GetObject', async () =>
      Buffer.from(await (await this.client.send(question)).Body!.transformToByteArray()),
    );
  }

  /** Writes an older version anew, over what is there now, which stays as a version. */
  async bringBack(wanted: Entry): Promise<void> {
    const { Metadata, ContentType } = await this.about(wanted);
    const labels = { ContentType, Metadata: { ...Metadata, [mark]: wanted.version } };
    await this.answer('CopyObject', () => copy(this.client, { bucket: this.name, entry: wanted, labels }));
  }

  close(): void {
    this.client.destroy();
  }

  private about({ key, version: id }: Entry) {
    const question = new HeadObjectCommand({ Bucket: this.name, Key: key, VersionId: id });
    return this.answer('HeadObject', () => this.client.send(question));
  }

  private async answer<T>(call: string, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      const failure = told(error, { call, state: this.state, where: this.where });
      // The words were written for the state's bucket.
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
