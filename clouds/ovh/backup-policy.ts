import type { ServerBackup } from '../../parts/environment';

const ownObjects = ['GetObject', 'PutObject', 'DeleteObject', 'AbortMultipartUpload', 'ListMultipartUploadParts'];
const bucketItself = ['ListBucket', 'ListBucketMultipartUploads', 'GetBucketLocation'];

/**
 * The S3 policy of one server: it may read, write and delete objects under its own prefixes and read a few others, but no
 * versions. OVH documents no conditions, so the server can list the names of other objects, but not read them.
 */
export function backupPolicy({ bucket, prefixes, reads }: ServerBackup): string {
  const otherBuckets = [...new Set(reads.map((read) => read.bucket))].filter((other) => other !== bucket);
  const foreign = [
    statement(
      'ReadObjects',
      ['GetObject'],
      reads.map((read) => `${arn(read.bucket)}/${read.prefix}*`),
    ),
    statement('ReadBuckets', ['ListBucket', 'GetBucketLocation'], otherBuckets.map(arn)),
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
