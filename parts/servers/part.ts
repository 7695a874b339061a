/** Servers: names, sizes, images and roles. What they open, run and keep is told by the other parts. */
import { nothingOnHosts } from '../on-hosts';
import { noKeys, nothingInModel } from '../part';
import type { Part } from '../part';
import * as cloudNameRules from './cloud-name-rules';
import * as nameRules from './name-rules';
import * as roleRules from './role-rules';
import * as sizeRules from './size-rules';
import { hostChecks } from './checks';

export const servers: Part<typeof noKeys> = {
  // Its keys are those of all parts: `description.ts`, `model.ts`.
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
        // Servers that were bought may have no sudo until role `common` installs it.
        ...(user === 'root' ? { ansible_become_method: 'su' } : {}),
        strata_jump: jump ?? '',
        strata_private_address: address,
      }),
    },
  },
  checks: hostChecks,
};
