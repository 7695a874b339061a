/** Checks that every bucket exists, belongs to us, and has the described protection. */
import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import type { Bucket } from '../environment';
import type { BucketSettings, Checks, Observer } from '../observer';
import { NoCredentials } from '../observer';

export const bucketChecks: Checks = async ({ buckets }, observer) =>
  Promise.all(buckets.map((bucket) => bucketCheck(bucket, observer)));

async function bucketCheck(bucket: Bucket, observer: Observer): Promise<Check> {
  const name = `bucket ${bucket.name}`;
  try {
    const settings = await observer.bucketSettings(bucket);
    return await check(name, () => Promise.resolve(judge(bucket, settings)));
  } catch (error) {
    const reason = (error as Error).message;
    return { name, outcome: error instanceof NoCredentials ? 'not observable here' : 'failed', reason };
  }
}

/** @throws Error with every difference */
function judge(bucket: Bucket, settings: BucketSettings): string {
  const { noncurrentVersionDays, dumpDays, fullName } = bucket;
  const problems = [
    settings.versioning ? '' : 'versioning is off: what is deleted or overwritten is gone',
    lockProblem(bucket, settings.lock),
    dayProblem('old versions', noncurrentVersionDays, settings.noncurrentVersionDays),
    dayProblem('dumps', dumpDays, settings.dumpDays),
  ].filter((problem) => problem !== '');
  if (problems.length > 0) throw new Error(`${problems.join('; ')}; \`npx cdktf deploy s3\` repairs it`);
  return `${fullName}: versioned, old versions stay ${noncurrentVersionDays} days, dumps ${dumpDays}`;
}

function lockProblem({ objectLockDays, objectLockMode }: Bucket, lock: BucketSettings['lock']): string {
  if (objectLockDays === null) return '';
  if (lock === null) return 'object lock is off';
  if (lock.days === objectLockDays && lock.mode === objectLockMode) return '';
  return `object lock is ${lock.mode ?? 'without a period'} ${lock.days ?? ''}, not ${objectLockMode} ${objectLockDays} days`;
}

function dayProblem(what: string, described: number, actual: number | null): string {
  return actual === described ? '' : `${what} are deleted after ${actual ?? 'any number of'} days, not ${described}`;
}
