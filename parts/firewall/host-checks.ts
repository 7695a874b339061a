/** Checks of the host's own firewall. */
import { hostChecks } from '../host-checks';
import { firewallRules } from './rules-on-host';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  modules: ['firewall/strata_chains', 'firewall/strata_ufw', 'firewall/strata_live'],
  functions: { rules: { title: 'firewall', level: 'status' } },
  expected: (server) => ({ rules: { rules: firewallRules(server), docker: server.groups.includes('docker') } }),
});
