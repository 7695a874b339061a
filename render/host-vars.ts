import type { Environment, Server } from '../config/environment';
import { expression } from '../config/expression';

/** The same ports and sources as the cloud firewall's. To the role, a rule without sources is open to everyone. */
export function firewallRules({ ports }: Server) {
  const reachable = ports.filter(({ sources }) => sources.length > 0);
  return reachable.map(({ name, protocol, first, last, sources }) => ({
    name,
    port: first === last ? first : `${first}:${last}`,
    protocol,
    from: sources.map(({ cidr }) => cidr),
  }));
}

/** Devices are known once the volumes are: the inventory plugin reads them from Terraform's state at every run. */
export function volumeMounts({ volumes }: Server) {
  return volumes.map(({ name, key, path }) => ({
    name,
    device: expression`{{ strata_volume_devices['${key}'] | default('') }}`,
    path,
  }));
}

export function postgresqlAllowed({ postgresql }: Environment) {
  if (postgresql?.mode !== 'dedicated') return [];
  return postgresql.databases.flatMap(({ name, users }) =>
    users.map(({ cidr }) => ({ database: name, user: name, address: cidr })),
  );
}

export function proxySites(server: Server, { apps }: Environment) {
  return apps
    .filter((app) => app.servers.includes(server.name))
    .flatMap((app) =>
      app.services
        .filter((service) => service.host !== null && service.port !== null)
        .map(({ name, host, port, websocket }) => ({
          name: `${app.name}-${name}`,
          host,
          upstream_port: port,
          websocket,
        })),
    );
}

export function appServices(server: Server, { apps }: Environment) {
  return apps
    .filter((app) => app.servers.includes(server.name))
    .map(({ name, services }) => ({
      name,
      services: services.map((service) => ({
        name: service.name,
        image: service.image,
        ...(service.port === null ? {} : { port: service.port }),
        environment: service.environment,
        secrets: service.secrets,
        ...(service.healthPath === null ? {} : { health_path: service.healthPath }),
        health_timeout: service.healthTimeoutSeconds,
        volumes: service.volumes,
      })),
    }));
}
