import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import { S3BucketLifecycleConfiguration } from '@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration';
import { S3BucketObjectLockConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-object-lock-configuration';
import { S3BucketPolicy } from '@cdktf/provider-aws/lib/s3-bucket-policy';
import { S3BucketPublicAccessBlock } from '@cdktf/provider-aws/lib/s3-bucket-public-access-block';
import { S3BucketServerSideEncryptionConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration';
import { S3BucketVersioningA } from '@cdktf/provider-aws/lib/s3-bucket-versioning';
import { Construct } from 'constructs';
import type { Bucket as BucketModel } from '../../parts/environment';
import { withLogicalId } from '../names';
import { retention } from '../retention';

/** A private, encrypted, versioned backup bucket. Terraform refuses to destroy it and each of these settings. */
export class Bucket extends Construct {
  readonly name: string;
  readonly region: string;

  constructor(scope: Construct, id: string, model: BucketModel) {
    super(scope, id);
    const bucket = withLogicalId(
      new S3Bucket(this, 'bucket', {
        bucket: model.fullName,
        // Object lock cannot be enabled later.
        objectLockEnabled: true,
        forceDestroy: false,
        lifecycle: { preventDestroy: true },
      }),
      model.name,
    );
    this.name = bucket.bucket;
    this.region = bucket.region;

    // Without these settings old versions could be lost although the bucket stays, so they are protected too.
    const of = { bucket: bucket.id, lifecycle: { preventDestroy: true } };
    const versioning = new S3BucketVersioningA(this, 'versioning', {
      ...of,
      versioningConfiguration: { status: 'Enabled' },
    });
    const publicAccessBlock = new S3BucketPublicAccessBlock(this, 'closed', {
      ...of,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    const parts = [
      versioning,
      publicAccessBlock,
      new S3BucketServerSideEncryptionConfigurationA(this, 'encryption', {
        ...of,
        rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
      }),
      new S3BucketPolicy(this, 'tls-only', { ...of, policy: tlsOnly(model.fullName), dependsOn: [publicAccessBlock] }),
      new S3BucketLifecycleConfiguration(this, 'lifecycle', { ...of, rule: lifecycle(model), dependsOn: [versioning] }),
      ...(model.objectLockDays === null
        ? []
        : [
            new S3BucketObjectLockConfigurationA(this, 'lock', {
              ...of,
              rule: { defaultRetention: { mode: model.objectLockMode.toUpperCase(), days: model.objectLockDays } },
              dependsOn: [versioning],
            }),
          ]),
    ];
    parts.forEach((part) => withLogicalId(part, model.name));
  }
}

function tlsOnly(bucket: string): string {
  const arn = `arn:aws:s3:::${bucket}`;
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'TlsOnly',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [arn, `${arn}/*`],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ],
  });
}

function lifecycle(model: BucketModel) {
  const { dumps, oldVersions, unfinishedUploads } = retention(model);
  return [
    {
      id: 'dumps',
      status: 'Enabled',
      filter: [{ prefix: dumps.prefix }],
      expiration: [{ days: dumps.days }],
    },
    {
      id: 'old-versions',
      status: 'Enabled',
      filter: [{ prefix: '' }],
      noncurrentVersionExpiration: [{ noncurrentDays: oldVersions.days }],
      abortIncompleteMultipartUpload: [{ daysAfterInitiation: unfinishedUploads.days }],
    },
  ];
}
