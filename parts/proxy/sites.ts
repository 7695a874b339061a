import type { Environment, Server } from '../environment';

/** Sites that the proxy of a server serves. */
export function proxySites(server: Server, { apps }: Environment) {
  return apps
    .filter((app) => app.servers.includes(server.name))
    .flatMap((app) =>
      app.services
        .filter((service) => service.host !== null && service.port !== null)
        .map(({ name, host, port, websocket, replacement, site }) => ({
          name: `${app.name}-${name}`,
          host,
          aliases: site.aliases,
          redirects_from: site.redirectsFrom,
          paths: site.paths,
          upstream_port: port,
          app: app.name,
          slots: replacement.kind === 'rolls' ? replacement.slots : {},
          websocket,
          body_max_mib: site.bodyMaxMib,
          timeout_seconds: site.timeoutSeconds,
          buffered: site.buffered,
        })),
    );
}

/** Names of the sites of a server, each of which has a certificate. */
export function proxyNames(server: Server, environment: Environment): string[] {
  const sites = proxySites(server, environment);
  return [
    ...new Set(sites.flatMap(({ host, aliases, redirects_from }) => [host!, ...aliases, ...redirects_from])),
  ].sort();
}
