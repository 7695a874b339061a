/** The firewall on every server: ports of the description, and ports that other parts open. */
import type { Server } from '../environment';
import { nothingOnHosts } from '../on-hosts';
import { nothingInModel } from '../part';
import type { Part } from '../part';
import { ports } from './schema';
import { portChecks } from './checks';

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
};

/** The same ports and sources as the cloud firewall's. To the role, a rule without sources is open to everyone. */
function firewallRules({ ports }: Server) {
  return ports
    .map((port) => ({ ...port, sources: [...port.sources, ...port.containers] }))
    .filter(({ sources }) => sources.length > 0)
    .map(({ name, protocol, first, last, sources }) => ({
      name,
      port: first === last ? first : `${first}:${last}`,
      protocol,
      from: sources.map(({ cidr }) => cidr),
    }));
}
