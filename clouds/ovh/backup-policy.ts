import type { ServerBackup } from '../../parts/environment';

const ownObjects = ['GetObject', 'PutObject', 'DeleteObject', 'AbortMultipartUpload', 'ListMultipartUploadParts'];
const bucketItself = ['ListBucket', 'ListBucketMultipartUploads', 'GetBucketLocation'];

/**
 * What one server may do in the buckets: read, write and delete objects under its own prefixes, read a few others, and no
 * versions. OVH documents no conditions, so the names of other objects can be listed; their content cannot be read.
 */
export function backupPolicy({ bucket, prefixes, reads }: ServerBackup): string {
  const others = [...new Set(reads.map((read) => read.bucket))].filter((other) => other !== bucket);
  const foreign = [
    statement(
      'ReadObjects',
      ['GetObject'],
      reads.map((read) => `${arn(read.bucket)}/${read.prefix}*`),
    ),
    statement('ReadBuckets', ['ListBucket', 'GetBucketLocation'], others.map(arn)),
  ];
  return JSON.stringify({
    Statement: [
      statement(
        'OwnObjects',
        ownObjects,
        prefixes.map((prefix) => `${arn(bucket)}/${prefix}*`),
      ),
      statement('Bucket', bucketItself, [arn(bucket)]),
      ...foreign.filter(({ Resource }) => Resource.length > 0),
    ],
  });
}

function arn(bucket: string): string {
  return `arn:aws:s3:::${bucket}`;
}

function statement(Sid: string, actions: readonly string[], Resource: readonly string[]) {
  return { Sid, Effect: 'Allow', Action: actions.map((action) => `s3:${action}`), Resource };
}
