import type { Environment, Server } from '../environment';

/** Sites that the proxy of a server serves. */
export function proxySites(server: Server, { apps }: Environment) {
  return apps
    .filter((app) => app.servers.includes(server.name))
    .flatMap((app) =>
      app.services
        .filter((service) => service.host !== null && service.port !== null)
        .map(({ name, host, port, websocket, replacement }) => ({
          name: `${app.name}-${name}`,
          host,
          upstream_port: port,
          app: app.name,
          slots: replacement.kind === 'rolls' ? replacement.slots : {},
          websocket,
        })),
    );
}
