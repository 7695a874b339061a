/** Reads how a bucket is protected, with the operator's own key. */
import {
  GetBucketLifecycleConfigurationCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { GetBucketLifecycleConfigurationOutput, LifecycleRule } from '@aws-sdk/client-s3';
import { NoCredentials } from '../../parts/observer';
import type { BucketSettings } from '../../parts/observer';
import type { Bucket, Storage } from '../../parts/environment';
import { clientSettings } from '../state/store';

/** The store says by these that the bucket has no such setting. */
const withoutSetting = [
  'NoSuchLifecycleConfiguration',
  'ObjectLockConfigurationNotFoundError',
  'NoSuchObjectLockConfiguration',
];
const withoutCredentials = ['CredentialsProviderError', 'TokenProviderError'];

/** @throws NoCredentials where this machine has no key; Error with the store's code otherwise */
export async function bucketSettings({ fullName }: Bucket, storage: Storage): Promise<BucketSettings> {
  const client = new S3Client({ ...clientSettings(storage), maxAttempts: 3 });
  const Bucket = fullName;
  try {
    const [versioning, lock, lifecycle] = await Promise.all([
      client.send(new GetBucketVersioningCommand({ Bucket })),
      client.send(new GetObjectLockConfigurationCommand({ Bucket })).catch(absent),
      client.send(new GetBucketLifecycleConfigurationCommand({ Bucket })).catch(absent),
    ]);
    const retention = lock?.ObjectLockConfiguration?.Rule?.DefaultRetention;
    const isLocked = lock?.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled';
    return {
      versioning: versioning.Status === 'Enabled',
      lock: isLocked ? { mode: retention?.Mode?.toLowerCase() ?? null, days: retention?.Days ?? null } : null,
      ...days(lifecycle),
    };
  } catch (error) {
    throw clear(error as Error, fullName);
  } finally {
    client.destroy();
  }
}

function days(lifecycle: GetBucketLifecycleConfigurationOutput | null) {
  const rules = (lifecycle?.Rules ?? []).filter(({ Status }) => Status === 'Enabled');
  const first = (read: (rule: LifecycleRule) => number | undefined) =>
    rules.map(read).find((value) => value !== undefined) ?? null;
  return {
    noncurrentVersionDays: first(({ NoncurrentVersionExpiration }) => NoncurrentVersionExpiration?.NoncurrentDays),
    dumpDays: first((rule) => (prefixOf(rule) === 'dumps/' ? rule.Expiration?.Days : undefined)),
  };
}

function prefixOf({ Filter }: LifecycleRule): string {
  return Filter?.Prefix ?? Filter?.And?.Prefix ?? '';
}

function absent(error: Error): null {
  if (withoutSetting.includes(error.name)) return null;
  throw error;
}

function clear(error: Error, bucket: string): Error {
  if (withoutCredentials.includes(error.name)) return new NoCredentials(error.message);
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  if (status === 404) return new Error(`${bucket} does not exist: run \`npx cdktf deploy s3\``);
  if (status === 403 || status === 301)
    return new Error(
      `${bucket} exists, but this key may not read it (${error.name}): it is not ours, or the key is another project's`,
    );
  return new Error(`${bucket}: ${error.name}: ${error.message}`);
}
