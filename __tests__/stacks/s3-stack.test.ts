import { environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw } from '../environment';

const environment = environmentOf('small.yaml');
const resources = resourcesOf('s3', environment);
const part = (type: string): Raw => resources[type]?.['pg-backups'];

test('the whole stack is unchanged: the snapshot notices a changed id', () => {
  expect(synthesized('s3', environment)).toMatchSnapshot();
});

test('the bucket is named from project, environment, key and suffix', () => {
  expect(part('aws_s3_bucket').bucket).toBe('acme-prod-pg-backups-storage-bucket-paris');
});

test('Terraform refuses to destroy the bucket, and never empties it', () => {
  expect(part('aws_s3_bucket')).toMatchObject({ force_destroy: false, lifecycle: { prevent_destroy: true } });
});

test('object lock is enabled when the bucket is made, with the described period', () => {
  expect(part('aws_s3_bucket').object_lock_enabled).toBe(true);
  expect(part('aws_s3_bucket_object_lock_configuration').rule.default_retention).toEqual({
    days: 14,
    mode: 'GOVERNANCE',
  });
});

test('compliance mode of the description reaches the bucket', () => {
  const complianceEnvironment = environmentOf(
    'small.yaml',
    (raw: Raw) => (raw.buckets['pg-backups'].objectLockMode = 'compliance'),
  );
  const lock = resourcesOf('s3', complianceEnvironment)['aws_s3_bucket_object_lock_configuration']!['pg-backups']!;
  expect(lock.rule.default_retention).toEqual({ mode: 'COMPLIANCE', days: 14 });
});

test('all public access is blocked', () => {
  expect(part('aws_s3_bucket_public_access_block')).toMatchObject({
    block_public_acls: true,
    block_public_policy: true,
    ignore_public_acls: true,
    restrict_public_buckets: true,
  });
});

test('requests without TLS are refused, also those of the owner', () => {
  const { Statement } = JSON.parse(part('aws_s3_bucket_policy').policy as string) as { Statement: Raw[] };
  expect(Statement).toEqual([
    expect.objectContaining({
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }),
  ]);
});

test('every version is kept and encrypted', () => {
  expect(part('aws_s3_bucket_versioning').versioning_configuration.status).toBe('Enabled');
  expect(JSON.stringify(part('aws_s3_bucket_server_side_encryption_configuration'))).toContain('AES256');
});

test('current objects expire only under dumps/; elsewhere only old versions and unfinished uploads go', () => {
  const rules = part('aws_s3_bucket_lifecycle_configuration').rule as Raw[];
  const expiring = rules.filter((rule) => rule.expiration !== undefined);
  expect(expiring.map((rule) => rule.filter)).toEqual([[{ prefix: 'dumps/' }]]);
  expect(rules[1]).toMatchObject({
    noncurrent_version_expiration: [{ noncurrent_days: 90 }],
    abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }],
  });
});

test('name, region and endpoint are outputs', () => {
  expect(synthesized('s3', environment)['output'].buckets.value['pg-backups']).toEqual({
    name: '${aws_s3_bucket.pg-backups.bucket}',
    region: '${aws_s3_bucket.pg-backups.region}',
    endpoint: 'https://s3.eu-west-3.amazonaws.com',
  });
});
