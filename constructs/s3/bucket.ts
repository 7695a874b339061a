import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import { S3BucketObjectLockConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-object-lock-configuration';
import { Construct } from 'constructs';
import type { Bucket as BucketModel } from '../../parts/environment';
import { withLogicalId } from '../names';
import { retention } from '../retention';
import type { BuiltBucket } from '../store';

export interface BucketProps {
  readonly bucket: BucketModel;
  readonly region: string;
}

/**
 * Private, versioned, with object lock, in a store with an S3 API only. Versioning and lifecycle are blocks of the
 * bucket, because their separate resources wait for calls that Ceph never answers.
 */
export class Bucket extends Construct implements BuiltBucket {
  readonly name: string;
  readonly region: string;

  constructor(scope: Construct, id: string, { bucket: model, region }: BucketProps) {
    super(scope, id);
    const bucket = withLogicalId(
      new S3Bucket(this, 'bucket', {
        bucket: model.fullName,
        // Object lock cannot be enabled later.
        objectLockEnabled: true,
        forceDestroy: false,
        versioning: { enabled: true },
        lifecycleRule: lifecycle(model),
        lifecycle: { preventDestroy: true },
      }),
      model.name,
    );
    this.name = bucket.bucket;
    this.region = region;
    if (model.objectLockDays !== null) {
      const rule = { defaultRetention: { mode: model.objectLockMode.toUpperCase(), days: model.objectLockDays } };
      const of = { bucket: bucket.id, lifecycle: { preventDestroy: true } };
      withLogicalId(new S3BucketObjectLockConfigurationA(this, 'lock', { ...of, rule }), model.name);
    }
  }
}

function lifecycle(model: BucketModel) {
  const { dumps, oldVersions, unfinishedUploads } = retention(model);
  return [
    { id: 'dumps', enabled: true, prefix: dumps.prefix, expiration: { days: dumps.days } },
    {
      id: 'old-versions',
      enabled: true,
      noncurrentVersionExpiration: { days: oldVersions.days },
      abortIncompleteMultipartUploadDays: unfinishedUploads.days,
    },
  ];
}
