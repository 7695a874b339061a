/** The bucket as the operator sees it: every object, every version. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { bucket, lab } from './harness';

const client = new S3Client({
  endpoint: lab.endpoint,
  region: lab.region,
  forcePathStyle: true,
  credentials: { accessKeyId: lab.credentials.accessKey, secretAccessKey: lab.credentials.secretKey },
});
const of = { Bucket: bucket };

export interface Version {
  readonly key: string;
  readonly version: string;
  readonly bytes: number;
  readonly latest: boolean;
  readonly deleted: boolean;
}

/** @param prefix the bucket's part that is looked at */
export async function versions(prefix: string): Promise<Version[]> {
  const result: Version[] = [];
  let next: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | null = {};
  while (next) {
    const page = (await client.send(new ListObjectVersionsCommand({ ...of, Prefix: prefix, ...next }))) as ListPage;
    const entry = (deleted: boolean) => (each: ListEntry) => ({
      key: each.Key!,
      version: each.VersionId!,
      bytes: each.Size ?? 0,
      latest: each.IsLatest === true,
      deleted,
    });
    result.push(...(page.Versions ?? []).map(entry(false)), ...(page.DeleteMarkers ?? []).map(entry(true)));
    next = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : null;
  }
  return result;
}

interface ListEntry {
  readonly Key?: string;
  readonly VersionId?: string;
  readonly Size?: number;
  readonly IsLatest?: boolean;
}

interface ListPage {
  readonly Versions?: ListEntry[];
  readonly DeleteMarkers?: ListEntry[];
  readonly IsTruncated?: boolean;
  readonly NextKeyMarker?: string;
  readonly NextVersionIdMarker?: string;
}

/** Keys of current objects: those in a listing without versions. */
export async function visible(prefix: string): Promise<Version[]> {
  return (await versions(prefix)).filter(({ latest, deleted }) => latest && !deleted);
}

export async function content(key: string): Promise<Buffer> {
  const { Body } = await client.send(new GetObjectCommand({ ...of, Key: key }));
  return Buffer.from(await Body!.transformToByteArray());
}

/** @returns the version that was written */
export async function write(key: string, body: Buffer): Promise<string> {
  return (await client.send(new PutObjectCommand({ ...of, Key: key, Body: body }))).VersionId!;
}

/** Deletes as a program does: a marker hides the versions. */
export async function remove(key: string): Promise<void> {
  await client.send(new DeleteObjectCommand({ ...of, Key: key }));
}

export async function removeVersion(key: string, version: string): Promise<void> {
  await client.send(new DeleteObjectCommand({ ...of, Key: key, VersionId: version }));
}
