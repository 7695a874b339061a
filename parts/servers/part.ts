/** Servers: names, sizes, images and roles. Ports, services and volumes are defined by other parts. */
import { exchanges } from './exchanges';
import { nothingOnHosts } from '../on-hosts';
import { noKeys, nothingInModel } from '../part';
import type { Part } from '../part';
import * as cloudNameRules from './cloud-name-rules';
import * as nameRules from './name-rules';
import * as roleRules from './role-rules';
import * as sizeRules from './size-rules';
import { nothingToCheck } from '../observer';
import { checksOnHosts } from './host-checks';

export const servers: Part<typeof noKeys> = {
  // The keys of a server come from all parts: see `description.ts` and `model.ts`.
  keys: noKeys,
  roles: {},
  rules: { ...nameRules, ...roleRules, ...sizeRules, ...cloudNameRules },
  model: nothingInModel,
  ports: () => [],
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    variables: {
      ...nothingOnHosts.variables,
      host: ({ user, jump, address }) => ({
        strata_user: user,
        // Existing servers may have no sudo until role `common` installs it.
        ...(user === 'root' ? { ansible_become_method: 'su' } : {}),
        strata_jump: jump ?? '',
        strata_private_address: address,
      }),
    },
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
  exchanges,
};
