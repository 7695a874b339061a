import { environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw } from '../environment';
import { expectValid } from '../provider-schemas/schemas';

const environment = environmentOf(
  'small.yaml',
  (raw: Raw) => (raw.storage = { provider: 'hetzner', region: 'fsn1', suffix: 'falkenstein' }),
);
const stack = synthesized('s3', environment);
const resources = resourcesOf('s3', environment);
const bucket = resources['aws_s3_bucket']?.['pg-backups'];

test('the provider accepts every argument', () => expectValid(stack));

test('the AWS provider connects to the store only, and has no key', () => {
  expect(stack['provider'].aws).toEqual([
    {
      region: 'fsn1',
      endpoints: [{ s3: 'https://fsn1.your-objectstorage.com' }],
      s3_use_path_style: true,
      skip_credentials_validation: true,
      skip_metadata_api_check: 'true',
      skip_region_validation: true,
      skip_requesting_account_id: true,
    },
  ]);
});

test('no resource needs a request that Ceph refuses or never answers', () => {
  expect(Object.keys(resources).sort()).toEqual(['aws_s3_bucket', 'aws_s3_bucket_object_lock_configuration']);
  expect(JSON.stringify(stack['provider'])).not.toContain('tags');
  expect(bucket).not.toHaveProperty('tags');
});

test('Terraform refuses to destroy the bucket, and never empties it', () => {
  expect(bucket).toMatchObject({ force_destroy: false, lifecycle: { prevent_destroy: true } });
});

test('every version is kept, and object lock is enabled when the bucket is made', () => {
  expect(bucket).toMatchObject({ object_lock_enabled: true, versioning: { enabled: true } });
  expect(resources['aws_s3_bucket_object_lock_configuration']!['pg-backups']!.rule.default_retention).toEqual({
    mode: 'GOVERNANCE',
    days: 14,
  });
});

test('compliance mode of the description reaches the bucket', () => {
  const complianceEnvironment = environmentOf('small.yaml', (raw: Raw) => {
    raw.storage = { provider: 's3', region: 'somewhere', endpoint: 'https://s3.example.org', suffix: 'x' };
    raw.buckets['pg-backups'].objectLockMode = 'compliance';
  });
  const lock = resourcesOf('s3', complianceEnvironment)['aws_s3_bucket_object_lock_configuration']!['pg-backups']!;
  expect(lock.rule.default_retention).toEqual({ mode: 'COMPLIANCE', days: 14 });
});

test('without a described period there is no default one', () => {
  const withoutPeriod = environmentOf('small.yaml', (raw: Raw) => {
    raw.storage = { provider: 's3', region: 'somewhere', endpoint: 'https://s3.example.org', suffix: 'x' };
    delete raw.buckets['pg-backups'].objectLockDays;
  });
  expect(Object.keys(resourcesOf('s3', withoutPeriod))).toEqual(['aws_s3_bucket']);
  expect(synthesized('s3', withoutPeriod)['provider'].aws[0].endpoints).toEqual([{ s3: 'https://s3.example.org' }]);
});

test('current objects expire only under dumps/; elsewhere only old versions and unfinished uploads go', () => {
  expect(bucket.lifecycle_rule).toEqual([
    { id: 'dumps', enabled: true, prefix: 'dumps/', expiration: { days: 30 } },
    {
      id: 'old-versions',
      enabled: true,
      noncurrent_version_expiration: { days: 90 },
      abort_incomplete_multipart_upload_days: 7,
    },
  ]);
});

test('name, region and endpoint are outputs', () => {
  expect(stack['output'].buckets.value['pg-backups']).toEqual({
    name: '${aws_s3_bucket.pg-backups.bucket}',
    region: 'fsn1',
    endpoint: 'https://fsn1.your-objectstorage.com',
  });
});
