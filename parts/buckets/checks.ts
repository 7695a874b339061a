import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import type { Bucket, Environment } from '../environment';
import type { Checks, Observer } from '../observer';

export const bucketChecks: Checks = (environment, observer) =>
  Promise.all(environment.buckets.map((each) => bucket(environment, each, observer)));

function bucket({ storage }: Environment, { name, fullName }: Bucket, observer: Observer): Promise<Check> {
  return check(`bucket ${name}`, async () => {
    const endpoint = storage?.endpoint?.url ?? storage?.urlForHosts;
    const { status } = await observer.ask(`${endpoint}/${fullName}?location`);
    // An anonymous request gets 403 for a private bucket that exists, and another status for one that does not.
    if (status !== 200 && status !== 403) throw new Error(`${fullName} does not exist (${status})`);
    return fullName;
  });
}
