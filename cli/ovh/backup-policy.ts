import type { Server } from '../../config/environment';

/**
 * What one server may do in the bucket: read, write and delete objects under its own prefixes, and no versions. OVH
 * documents no conditions, so the names of other objects can be listed; their content cannot be read.
 */
export function backupPolicy({ bucket, prefixes }: NonNullable<Server['backup']>): string {
  const arn = `arn:aws:s3:::${bucket}`;
  const objects = ['GetObject', 'PutObject', 'DeleteObject', 'AbortMultipartUpload', 'ListMultipartUploadParts'];
  const itself = ['ListBucket', 'ListBucketMultipartUploads', 'GetBucketLocation'];
  return JSON.stringify({
    Statement: [
      { Sid: 'OwnObjects', Effect: 'Allow', Action: s3(objects), Resource: prefixes.map((each) => `${arn}/${each}*`) },
      { Sid: 'Bucket', Effect: 'Allow', Action: s3(itself), Resource: [arn] },
    ],
  });
}

function s3(actions: readonly string[]): string[] {
  return actions.map((action) => `s3:${action}`);
}
