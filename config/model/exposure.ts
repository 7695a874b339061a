/** Who may reach the sites of a server: the world, Cloudflare only, or the load balancer in front of it. */
import type { Description } from '../schema';
import { composeApps } from './apps';
import { subnetsOf } from './load-balancers';
import { isProxied } from './records';

/** Words of a `from:` list. */
export function visitorsOf(server: string, description: Description): string[] {
  const balancers = Object.values(description.loadBalancers).filter(({ servers }) => servers.includes(server));
  if (balancers.length > 0)
    return [...new Set(balancers.flatMap((each) => subnetRanges(subnetsOf(each, description), description)))];
  const hosts = hostsOf(server, description);
  return hosts.length > 0 && hosts.every((host) => isProxied(host, description)) ? ['cloudflare'] : ['internet'];
}

function hostsOf(server: string, description: Description): string[] {
  const sites = composeApps(description)
    .filter(([, app]) => app.servers.includes(server))
    .flatMap(([, app]) => Object.values(app.services).flatMap(({ host }) => (host ? [host] : [])));
  const written = Object.entries(description.dns?.records ?? {}).filter(([, { to }]) => to === server);
  return [...sites, ...written.map(([host]) => host)];
}

function subnetRanges(names: string[], { network }: Description): string[] {
  return names.flatMap((name) => network?.subnets[name]?.cidr ?? []);
}
