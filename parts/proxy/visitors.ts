/** Who may reach the sites of a server: everybody, only the proxy of the DNS provider, or only its load balancers. */
import { frontNameOf } from '../../clouds/fronts';
import type { Description } from '../description';
import { appsOf } from '../app/described';
import { namesOf } from '../app/site';
import { isProxied } from '../dns/records';

/** @returns words of a `from:` list */
export function visitorsOf(server: string, description: Description): string[] {
  const balancers = Object.keys(description.loadBalancers).filter((name) =>
    description.loadBalancers[name]!.servers.includes(server),
  );
  if (balancers.length > 0) return balancers;
  const hosts = hostsOf(server, description);
  const onlyTheFront = hosts.length > 0 && hosts.every((host) => isProxied(host, description));
  return [(onlyTheFront && frontNameOf(description.dns)) || 'internet'];
}

function hostsOf(server: string, description: Description): string[] {
  const sites = appsOf(description)
    .filter(([, app]) => app.servers.includes(server))
    .flatMap(([, app]) => Object.values(app.services).flatMap(namesOf));
  const records = Object.entries(description.dns?.records ?? {}).filter(([, { to }]) => to === server);
  return [...sites, ...records.map(([host]) => host)];
}
