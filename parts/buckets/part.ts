/** Backup buckets, which are kept when the servers are destroyed. */
import { nothingToExchange } from '../exchange';
import type { Description } from '../description';
import { nothingOnHosts } from '../on-hosts';
import type { Part } from '../part';
import { bucketName } from './bucket-name';
import * as rules from './rules';
import { buckets as schema } from './schema';
import type { Bucket } from './types';
import { bucketChecks } from './checks';
import { noHostChecks } from '../host-checks';

const keys = { root: { buckets: schema }, server: {} };

export const buckets: Part<typeof keys, { readonly buckets: readonly Bucket[] }> = {
  keys,
  roles: {},
  rules: { ...rules },
  model: {
    environment: (description, { environmentName }) => ({ buckets: bucketsOf(environmentName, description) }),
    server: () => ({}),
  },
  ports: () => [],
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    variables: {
      ...nothingOnHosts.variables,
      all: ({ buckets: all, storage }) => ({
        strata_buckets: Object.fromEntries(
          all.map((bucket) => [
            bucket.name,
            { name: bucket.fullName, region: storage?.region, endpoint: storage?.urlForHosts },
          ]),
        ),
      }),
    },
  },
  checks: bucketChecks,
  hostChecks: noHostChecks,
  exchanges: nothingToExchange,
};

function bucketsOf(environment: string, description: Description): Bucket[] {
  return Object.entries(description.buckets).map(([name, bucket]) => ({
    name,
    fullName: bucketName(description, environment, name),
    dumpDays: bucket.dumpDays,
    noncurrentVersionDays: bucket.noncurrentVersionDays,
    objectLockDays: bucket.objectLockDays ?? null,
    objectLockMode: bucket.objectLockMode ?? 'governance',
  }));
}
