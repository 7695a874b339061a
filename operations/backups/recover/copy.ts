import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import type { CompletedPart, S3Client } from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import type { Entry } from './entry';

const gib = 1024 ** 3;
/** Largest object that S3 copies in one request. */
export const largest = 5 * gib;

const emptyDigest = createHash('md5').digest('base64');

export interface Copied {
  readonly bucket: string;
  /** The version that becomes the current one. */
  readonly entry: Entry;
  readonly labels: { readonly ContentType: string | undefined; readonly Metadata: Record<string, string> };
}

/** @param limit bytes per request; a larger object is copied in parts of this size */
export async function copy(client: S3Client, copied: Copied, limit = largest): Promise<void> {
  const { bucket, entry, labels } = copied;
  if (entry.bytes > limit) return inParts(client, copied, limit);
  const to = { Bucket: bucket, Key: entry.key, CopySource: source(copied) };
  const command = new CopyObjectCommand({ ...to, ...labels, MetadataDirective: 'REPLACE' });
  // With object lock some stores require a Content-MD5 header; the body is empty here.
  command.middlewareStack.add(
    (next) => (args) => {
      (args.request as { headers: Record<string, string> }).headers['content-md5'] = emptyDigest;
      return next(args);
    },
    { step: 'build' },
  );
  await client.send(command);
}

async function inParts(client: S3Client, copied: Copied, size: number): Promise<void> {
  const { bucket, entry, labels } = copied;
  const to = { Bucket: bucket, Key: entry.key };
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ ...to, ...labels }));
  try {
    const Parts: CompletedPart[] = [];
    for (let start = 0; start < entry.bytes; start += size) {
      const CopySourceRange = `bytes=${start}-${Math.min(start + size, entry.bytes) - 1}`;
      const part = { ...to, UploadId, PartNumber: Parts.length + 1, CopySource: source(copied), CopySourceRange };
      const { CopyPartResult } = await client.send(new UploadPartCopyCommand(part));
      Parts.push({ PartNumber: part.PartNumber, ETag: CopyPartResult?.ETag });
    }
    await client.send(new CompleteMultipartUploadCommand({ ...to, UploadId, MultipartUpload: { Parts } }));
  } catch (error) {
    await client.send(new AbortMultipartUploadCommand({ ...to, UploadId })).catch(() => undefined);
    throw error;
  }
}

function source({ bucket, entry: { key, version } }: Copied): string {
  return `${bucket}/${key.split('/').map(encodeURIComponent).join('/')}?versionId=${encodeURIComponent(version)}`;
}
