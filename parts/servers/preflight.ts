/** What role `preflight` is told about a server that Strata did not create. */
import { makesServers } from '../described';
import type { Description } from '../description';
import type { Server } from '../environment';
import { isAppliance } from './appliance';

/** Ports of services that Strata installs itself, by the group of the server. */
const ownPorts: Readonly<Record<string, readonly number[]>> = { proxy: [80, 443], postgresql: [5432] };

export function isDelivered(server: string, description: Description): boolean {
  return !makesServers(description) && !isAppliance(description.servers[server]!);
}

export function preflightOf({ groups, ports }: Server) {
  const tcp = ports.filter(({ protocol }) => protocol === 'tcp');
  return {
    preflight_docker: groups.includes('docker'),
    preflight_postgresql: groups.includes('postgresql'),
    preflight_open_ports: tcp.map(({ first, last }) => (first === last ? String(first) : `${first}:${last}`)),
    preflight_own_ports: groups.flatMap((group) => ownPorts[group] ?? []),
  };
}
