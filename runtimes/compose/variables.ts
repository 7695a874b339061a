/** Variables of role `app`. */
import type { Environment, Server, Service } from '../../parts/environment';
import type { Variables } from '../../parts/on-hosts';
import { addressPools } from '../../parts/postgresql/address-pools';

export function appsOnHost(server: Server, environment: Environment): Variables {
  if (!server.groups.includes('app')) return {};
  return { app_apps: appServices(server, environment), ...appPostgresql(environment) };
}

function appServices(server: Server, environment: Environment) {
  return environment.apps
    .filter(({ runtime, servers }) => runtime === 'compose' && servers.includes(server.name))
    .map(({ name, services }) => ({
      name,
      // A new name, because Docker would keep the old network outside the range under the old name.
      ...(addressPools(server, environment).length > 0 ? { network: `${name}_containers` } : {}),
      services: services.map((service) => ({
        name: service.name,
        image: service.image,
        ...(service.port === null ? {} : { port: service.port }),
        environment: service.environment,
        secrets: service.secrets,
        health: { path: service.health.path ?? '', timeout_seconds: service.health.timeoutSeconds },
        volumes: service.volumes,
        ...databaseHost(service, server, environment),
      })),
    }));
}

/** The database's name is not in DNS, so each container gets its address in `extra_hosts`. */
function databaseHost({ database }: Service, server: Server, { postgresql }: Environment) {
  if (database === null || !postgresql || postgresql.mode === 'remote') return {};
  const beside = postgresql.server === server.name ? postgresql.containers : null;
  return { database_host: { name: postgresql.host, address: beside?.address ?? postgresql.address } };
}

/** The server whose certificate the containers verify. */
function appPostgresql({ postgresql }: Environment) {
  return { app_postgresql_server: postgresql?.server ?? '' };
}
