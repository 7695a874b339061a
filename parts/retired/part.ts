/** Removes from hosts what is not described any more. Each part lists the jobs that stay (`jobs`); apps stay on their `servers`. */
import { nothingToExchange } from '../exchange';
import { nothingOnHosts } from '../on-hosts';
import { noKeys, nothingInModel } from '../part';
import type { Part } from '../part';
import { nothingToCheck } from '../observer';
import { describedOnHost } from './described';
import { checksOnHosts } from './host-checks';

export const retired: Part<typeof noKeys> = {
  keys: noKeys,
  roles: {},
  rules: {},
  model: nothingInModel,
  ports: () => [],
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    plays: [{ role: 'retired', stage: 'retire', group: null, after: [] }],
    variables: { ...nothingOnHosts.variables, host: describedOnHost },
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
  exchanges: nothingToExchange,
};
