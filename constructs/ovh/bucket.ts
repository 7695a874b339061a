import { CloudProjectStorage } from '@cdktf/provider-ovh/lib/cloud-project-storage';
import { CloudProjectStorageObjectBucketLifecycleConfiguration } from '@cdktf/provider-ovh/lib/cloud-project-storage-object-bucket-lifecycle-configuration';
import { Construct } from 'constructs';
import type { Bucket as BucketModel } from '../../parts/environment';
import { withLogicalId } from '../names';
import { retention } from '../retention';
import type { BuiltBucket } from '../store';
import type { Place } from './place';

export interface BucketProps {
  readonly bucket: BucketModel;
  readonly place: Place;
}

/** Private, encrypted, versioned. `preventDestroy` is essential: the provider empties a bucket before it deletes it. */
export class Bucket extends Construct implements BuiltBucket {
  readonly name: string;
  readonly region: string;

  constructor(scope: Construct, id: string, { bucket: model, place }: BucketProps) {
    super(scope, id);
    const where = { serviceName: place.serviceName, regionName: place.region };
    const bucket = withLogicalId(
      new CloudProjectStorage(this, 'bucket', {
        ...where,
        name: model.fullName,
        versioning: { status: 'enabled' },
        encryption: { sseAlgorithm: 'AES256' },
        // Object lock cannot be enabled later.
        objectLock: { status: 'enabled', ...lockRule(model) },
        // Otherwise the state would contain the names of all backups.
        hideObjects: true,
        lifecycle: { preventDestroy: true },
      }),
      model.name,
    );
    this.name = bucket.name;
    // S3 signatures need the region in lower case.
    this.region = place.region.toLowerCase();
    const rules = lifecycle(model);
    const configuration = new CloudProjectStorageObjectBucketLifecycleConfiguration(this, 'lifecycle', {
      ...where,
      containerName: bucket.name,
      rules,
      lifecycle: { preventDestroy: true },
    });
    withLogicalId(configuration, model.name);
  }
}

function lockRule({ objectLockDays, objectLockMode }: BucketModel) {
  return objectLockDays === null ? {} : { rule: { mode: objectLockMode, period: `P${objectLockDays}D` } };
}

function lifecycle(model: BucketModel) {
  const { dumps, oldVersions, unfinishedUploads } = retention(model);
  return [
    { id: 'dumps', status: 'enabled', filter: { prefix: dumps.prefix }, expiration: { days: dumps.days } },
    {
      id: 'old-versions',
      status: 'enabled',
      noncurrentVersionExpiration: { noncurrentDays: oldVersions.days },
      abortIncompleteMultipartUpload: { daysAfterInitiation: unfinishedUploads.days },
    },
  ];
}
