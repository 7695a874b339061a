/** Servers: names, sizes, images and roles. Ports, services and volumes are defined by other parts. */
import { exchanges } from './exchanges';
import { nothingOnHosts } from '../on-hosts';
import { expression } from '../../config/expression';
import type { Server } from '../environment';
import { noKeys, nothingInModel } from '../part';
import type { Part } from '../part';
import * as cloudNameRules from './cloud-name-rules';
import * as nameRules from './name-rules';
import * as roleRules from './role-rules';
import { isDelivered, preflightOf } from './preflight';
import * as sizeRules from './size-rules';
import { mayWantSudoPassword, sudoVariable } from './sudo';
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
    groups: { delivered: isDelivered },
    plays: [{ role: 'preflight', stage: 'inspect', group: 'delivered', after: [] }],
    variables: {
      ...nothingOnHosts.variables,
      host: (server, environment) => ({
        strata_user: server.user,
        // Existing servers may have no sudo until role `common` installs it.
        ...(server.user === 'root' ? { ansible_become_method: 'su' } : {}),
        ...(mayWantSudoPassword(server, environment) ? { ansible_become_password: passwordOf(server) } : {}),
        strata_jump: server.jump ?? '',
        strata_private_address: server.address,
        ...(server.groups.includes('delivered') ? preflightOf(server) : {}),
      }),
    },
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
  exchanges,
};

/** Empty, as after the first run: Ansible then calls sudo without a password. */
function passwordOf(server: Server) {
  return expression`{{ lookup('ansible.builtin.env', '${sudoVariable(server)}') }}`;
}
