/** Brute-force protection of SSH. */
import { nothingToExchange } from '../exchange';
import { nothingOnHosts } from '../on-hosts';
import type { Part } from '../part';
import { roleVariables } from '../passed-through';
import { waysIn } from '../ssh/ways-in';
import { fail2ban as schema } from './schema';
import type { Fail2ban } from './types';
import { nothingToCheck } from '../observer';
import { checksOnHosts } from './host-checks';

const keys = { root: { fail2ban: schema.prefault({}) }, server: {} };

export const fail2ban: Part<typeof keys, { readonly fail2ban: Fail2ban }> = {
  keys,
  roles: {},
  rules: {},
  model: { environment: ({ fail2ban }) => ({ fail2ban }), server: () => ({}) },
  ports: () => [],
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    plays: [{ role: 'fail2ban', stage: 'harden', group: null, after: ['firewall'] }],
    variables: {
      all: (environment) => roleVariables('fail2ban', environment.fail2ban),
      groups: {},
      host: (server, environment) => ({ fail2ban_ignore_ips: waysIn(server, environment) }),
    },
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
  exchanges: nothingToExchange,
};
