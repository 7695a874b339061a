import {
  DeleteObjectCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { apply } from '../../../operations/apply';
import { plannedChanges } from '../../../operations/plan';
import { synthesize, terraform } from '../../../operations/terraform';
import { operatorKeys, serverKeys, strangerKeys } from '../../../lab/ceph/users';
import { minutes } from '../end-to-end/harness';
import { bucket, client, describeAtCeph, refusal, sealedBucket, store } from './harness';

export function bucketTests(): void {
  let operator: S3Client;
  let server: S3Client;
  beforeAll(async () => {
    operator = client(await operatorKeys(store));
    server = client(await serverKeys(store, 'db-1'));
  }, minutes);
  afterAll(() => [operator, server].forEach((each) => each.destroy()));

  test(
    'Terraform makes them, then finds nothing to do; its state is at the same store',
    async () => {
      const environment = describeAtCeph();
      await synthesize(environment);
      expect(await apply(environment, 's3', () => {}, { consent: [] })).toBe('4 × create');
      expect(await plannedChanges(environment, 's3')).toEqual([]);
      const Key = 'acme/ceph/s3.tfstate';
      expect(await refusal(operator.send(new HeadObjectCommand({ Bucket: 'acme-states', Key })))).toBe('accepted');
    },
    10 * minutes,
  );

  test('they keep versions, delete them in time, and lock them for the days described', async () => {
    const of = { Bucket: bucket };
    expect((await operator.send(new GetBucketVersioningCommand(of))).Status).toBe('Enabled');
    const { Rules } = await operator.send(new GetBucketLifecycleConfigurationCommand(of));
    expect(Rules).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ID: 'dumps', Status: 'Enabled', Expiration: { Days: 30 } }),
        expect.objectContaining({ NoncurrentVersionExpiration: { NoncurrentDays: 90 } }),
      ]),
    );
    const { ObjectLockConfiguration } = await operator.send(new GetObjectLockConfigurationCommand(of));
    const Rule = { DefaultRetention: { Mode: 'GOVERNANCE', Days: 14 } };
    expect(ObjectLockConfiguration).toEqual({ ObjectLockEnabled: 'Enabled', Rule });
  });

  test("what a server deletes is still there: its lock holds against the server's key", async () => {
    const object = { Bucket: bucket, Key: 'db-1/kept' };
    const { VersionId } = await server.send(new PutObjectCommand({ ...object, Body: 'kept' }));
    expect(await refusal(server.send(new DeleteObjectCommand(object)))).toBe('accepted');
    expect(await refusal(server.send(new HeadObjectCommand(object)))).toMatch(/^404/);
    expect(await refusal(server.send(new DeleteObjectCommand({ ...object, VersionId })))).toBe('403 AccessDenied');
    const { Versions = [] } = await operator.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: 'db-1/' }));
    expect(Versions.map((version) => version.VersionId)).toEqual([VersionId]);
  });

  test("the owner's key (at Hetzner a server's key is one, too) bypasses governance mode on request, and compliance mode never", async () => {
    const erase = async (Bucket: string) => {
      const object = { Bucket, Key: 'db-1/kept for days' };
      const { VersionId } = await server.send(new PutObjectCommand({ ...object, Body: 'kept' }));
      const bypass = { BypassGovernanceRetention: true };
      return refusal(operator.send(new DeleteObjectCommand({ ...object, VersionId, ...bypass })));
    };
    expect(await erase(bucket)).toBe('accepted');
    expect(await erase(sealedBucket)).toBe('403 AccessDenied');
  });

  test('another account of the same store reads nothing', async () => {
    const stranger = client(await strangerKeys(store));
    const request = stranger.send(new ListObjectVersionsCommand({ Bucket: bucket }));
    expect(await refusal(request)).toBe('403 AccessDenied');
    stranger.destroy();
  });

  test(
    'Terraform refuses to destroy them',
    async () => {
      const destroy = terraform(describeAtCeph(), 's3', ['plan', '-destroy', '-refresh=false', '-input=false']);
      await expect(destroy).rejects.toThrow(/Instance cannot be destroyed/);
    },
    5 * minutes,
  );
}
