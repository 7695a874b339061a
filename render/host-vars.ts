import type { Environment, Server, Service } from '../parts/environment';
import { expression } from '../config/expression';

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

/** Where SSH may come from: operators, or the bastion they come through. Ways in are never banned, whoever mistypes there. */
export function waysIn({ ports }: Server, { adminRanges }: Environment): string[] {
  const ssh = ports.filter(({ name }) => name === 'ssh').flatMap(({ sources }) => sources.map(({ cidr }) => cidr));
  return [...new Set([...adminRanges, ...ssh])];
}

/** Devices are known once the volumes are: the inventory plugin reads them from Terraform's state at every run. */
export function volumeMounts({ volumes }: Server) {
  return volumes.map(({ name, key, path }) => ({
    name,
    device: expression`{{ strata_volume_devices['${key}'] | default('') }}`,
    path,
  }));
}

/** Who may connect to which database by TCP: the sources of the port list, per database. */
export function postgresqlAllowed({ postgresql }: Environment) {
  if (!postgresql) return [];
  const { containers, databases } = postgresql;
  return databases.flatMap(({ name, users }) => [
    ...users.map(({ cidr }) => ({ database: name, user: name, address: cidr })),
    ...(containers?.databases.includes(name) ? [{ database: name, user: name, address: containers.range }] : []),
  ]);
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

/** Docker's networks on a server whose containers use its own PostgreSQL are made of the range that may connect. */
export function dockerAddressPools(server: Server, { postgresql }: Environment) {
  const containers = postgresql?.server === server.name ? postgresql.containers : null;
  return containers ? [{ base: containers.range, size: 24 }] : [];
}

export function appServices(server: Server, environment: Environment) {
  return environment.apps
    .filter((app) => app.servers.includes(server.name))
    .map(({ name, services }) => ({
      name,
      // A network that was there before the range is not made anew under its old name.
      ...(dockerAddressPools(server, environment).length > 0 ? { network: `${name}_containers` } : {}),
      services: services.map((service) => ({
        name: service.name,
        image: service.image,
        ...(service.port === null ? {} : { port: service.port }),
        environment: service.environment,
        secrets: service.secrets,
        ...(service.healthPath === null ? {} : { health_path: service.healthPath }),
        health_timeout: service.healthTimeoutSeconds,
        volumes: service.volumes,
        ...databaseHost(service, server, environment),
      })),
    }));
}

/** No name service knows the database's name, so each container is told its address. */
function databaseHost({ database }: Service, server: Server, { postgresql }: Environment) {
  if (database === null || !postgresql || postgresql.mode === 'remote') return {};
  const beside = postgresql.server === server.name ? postgresql.containers : null;
  return { database_host: { name: postgresql.host, address: beside?.address ?? postgresql.address } };
}

/** The server whose certificate the containers verify. */
export function appPostgresql({ postgresql }: Environment) {
  return { app_postgresql_server: postgresql?.server ?? '' };
}
