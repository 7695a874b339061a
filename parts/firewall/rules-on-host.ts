import type { Server } from '../environment';

/** The same ports and sources as the cloud firewall's. To the role, a rule without sources is open to everyone. */
export function firewallRules({ ports }: Server) {
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
