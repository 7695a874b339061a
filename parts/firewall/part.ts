/** The firewall on every server: ports of the description, and ports that other parts open. */
import { nothingToExchange } from '../exchange';
import { nothingOnHosts } from '../on-hosts';
import { nothingInModel } from '../part';
import type { Part } from '../part';
import { ports } from './schema';
import { portChecks } from './checks';
import { firewallRules } from './rules-on-host';
import { checksOnHosts } from './host-checks';

const keys = { root: {}, server: { ports } };

export const firewall: Part<typeof keys> = {
  keys,
  roles: {},
  // Rules across the ports of all parts are in `parts/all/`.
  rules: {},
  model: nothingInModel,
  ports: () => [],
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    plays: [{ role: 'firewall', stage: 'harden', group: null, after: ['ssh'] }],
    variables: {
      ...nothingOnHosts.variables,
      host: (server) => ({
        firewall_rules: firewallRules(server),
        firewall_forward: server.natSources.length > 0,
        firewall_docker: server.groups.includes('docker'),
      }),
    },
  },
  checks: portChecks,
  hostChecks: checksOnHosts,
  exchanges: nothingToExchange,
};
