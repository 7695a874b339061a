/** Providers: the cloud of the servers, the store of the buckets, and the backend of Terraform's state. */
import { exchanges } from './exchanges';
import { nothingOnHosts } from '../on-hosts';
import type { Part } from '../part';
import { compute, stateBackend, storage } from './model';
import * as endpointRules from './endpoint-rules';
import * as ownKeyRules from './own-key-rules';
import * as regionRules from './region-rules';
import * as rules from './rules';
import * as schema from './schema';
import type { Compute, StateBackend, Storage } from './types';
import { nothingToCheck } from '../observer';
import { noHostChecks } from '../host-checks';

const keys = {
  root: { compute: schema.compute, storage: schema.storage.optional(), state: schema.state },
  server: {},
};

interface OfEnvironment {
  readonly compute: Compute;
  readonly storage: Storage | null;
  readonly state: StateBackend;
}

export const providers: Part<typeof keys, OfEnvironment> = {
  keys,
  roles: {},
  rules: { ...rules, ...regionRules, ...endpointRules, ...ownKeyRules },
  model: {
    environment: (description) => ({
      compute: compute(description),
      storage: storage(description),
      state: stateBackend(description),
    }),
    server: () => ({}),
  },
  ports: () => [],
  secrets: () => [],
  onHosts: nothingOnHosts,
  checks: nothingToCheck,
  hostChecks: noHostChecks,
  exchanges,
};
