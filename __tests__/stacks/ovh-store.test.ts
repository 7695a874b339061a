import { environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw } from '../environment';
import { expectValid } from '../provider-schemas/schemas';

const environment = environmentOf('ovh.yaml');
const stack = synthesized('s3', environment);
const resources = resourcesOf('s3', environment);
const bucket = (name: string): Raw => resources['ovh_cloud_project_storage']?.[name];

test('the provider accepts every argument', () => expectValid(stack));

test('no credential is in the stack: users and keys are never resources', () => {
  expect(stack['provider'].ovh).toEqual([{ endpoint: 'ovh-eu' }]);
  expect(Object.keys(resources).sort()).toEqual([
    'ovh_cloud_project_storage',
    'ovh_cloud_project_storage_object_bucket_lifecycle_configuration',
  ]);
});

test('Terraform refuses to destroy a bucket, which its provider would empty first', () => {
  for (const each of Object.values(resources['ovh_cloud_project_storage']!)) {
    expect(each.lifecycle).toEqual({ prevent_destroy: true });
  }
});

test('every version is kept and encrypted, and what backups are called stays out of the state', () => {
  expect(bucket('pg-backups')).toMatchObject({
    name: 'acme-prod-pg-backups-storage-bucket-paris',
    region_name: 'GRA',
    versioning: { status: 'enabled' },
    encryption: { sse_algorithm: 'AES256' },
    hide_objects: true,
  });
});

test("requests to OVH's API have the region in capitals, however it is written", () => {
  const small = resourcesOf(
    's3',
    environmentOf('ovh.yaml', (raw: Raw) => (raw.storage.region = 'gra')),
  );
  const regions = Object.values(small).flatMap((byName) =>
    Object.values(byName).map((each) => each.region_name as string),
  );
  expect(new Set(regions)).toEqual(new Set(['GRA']));
});

test('object lock is enabled when the bucket is made, with the described period', () => {
  expect(bucket('pg-backups').object_lock).toEqual({ status: 'enabled', rule: { mode: 'governance', period: 'P14D' } });
  expect(bucket('uploads').object_lock).toEqual({ status: 'enabled' });
});

test('compliance mode of the description reaches the bucket', () => {
  const complianceEnvironment = environmentOf(
    'ovh.yaml',
    (raw: Raw) => (raw.buckets['pg-backups'].objectLockMode = 'compliance'),
  );
  const lockedBucket = resourcesOf('s3', complianceEnvironment)['ovh_cloud_project_storage']!['pg-backups']!;
  expect(lockedBucket.object_lock.rule).toEqual({ mode: 'compliance', period: 'P14D' });
});

test('current objects expire only under dumps/; elsewhere only old versions and unfinished uploads go', () => {
  const { rules } = resources['ovh_cloud_project_storage_object_bucket_lifecycle_configuration']!['pg-backups']!;
  expect(rules).toEqual([
    { id: 'dumps', status: 'enabled', filter: { prefix: 'dumps/' }, expiration: { days: 30 } },
    {
      id: 'old-versions',
      status: 'enabled',
      noncurrent_version_expiration: { noncurrent_days: 90 },
      abort_incomplete_multipart_upload: { days_after_initiation: 7 },
    },
  ]);
});

test('hosts get the region as their S3 clients sign it', () => {
  expect(stack['output'].buckets.value['pg-backups']).toEqual({
    name: '${ovh_cloud_project_storage.pg-backups.name}',
    region: 'gra',
    endpoint: 'https://s3.gra.io.cloud.ovh.net',
  });
});
