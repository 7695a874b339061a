/** Variables of role `app`. */
import type { App, Environment, Server, Service } from '../../parts/environment';
import type { Variables } from '../../parts/on-hosts';
import { addressPools } from '../../parts/postgresql/address-pools';
import { scheduled } from './jobs';
import { sourceOf, variablesOf } from './own/variables';
import { releaseSettings } from './release';

export function appsOnHost(server: Server, environment: Environment): Variables {
  if (!server.groups.includes('app')) return {};
  return { app_apps: appServices(server, environment), ...appPostgresql(environment) };
}

function appServices(server: Server, environment: Environment) {
  return environment.apps
    .filter(({ runtime, servers }) => runtime === 'compose' && servers.includes(server.name))
    .map((app) => ({
      name: app.name,
      servers: app.servers,
      release: releaseSettings(app, server, environment),
      jobs: scheduled(app, server),
      ...(app.gitops && { gitops: true }),
      // A new name, because Docker would keep the old network outside the range under the old name.
      ...(addressPools(server, environment).length > 0 ? { network: `${app.name}_containers` } : {}),
      ...(app.own && !app.gitops && { source: sourceOf(app.own) }),
      ...(app.own && { variables: variablesOf(app.own, app) }),
      services: servicesOfFile(app).map(({ image, ...service }) => ({
        name: service.name,
        image,
        ...placeAndLimits(service),
        environment: service.environment,
        secrets: service.secrets,
        volumes: service.volumes,
        ...databaseHost(service, server, environment),
      })),
    }));
}

/** Services of the file that Strata writes: beside an own file those that are described, without what that file has. */
function servicesOfFile({ services, own }: App): readonly Service[] {
  if (!own) return services;
  const { described } = own.file;
  return services
    .filter(({ name }) => Object.hasOwn(described, name))
    .map((service) => ({ ...service, image: described[service.name]!, port: null }));
}

/** Only what is described: all else is the image's. */
function placeAndLimits({ port, containerPort, command, user, limits }: Omit<Service, 'image'>) {
  return {
    ...(port !== null && { port, container_port: containerPort }),
    ...(command && { command }),
    ...(user !== null && { user }),
    ...(limits.memoryMib !== undefined && { mem_limit: `${limits.memoryMib}m` }),
    ...(limits.cpus !== undefined && { cpus: limits.cpus }),
    ...(limits.sharedMemoryMib !== undefined && { shm_size: `${limits.sharedMemoryMib}m` }),
  };
}

/** The database's name is not in DNS, so each container gets its address in `extra_hosts`. */
function databaseHost({ database }: Pick<Service, 'database'>, server: Server, { postgresql }: Environment) {
  if (database === null || !postgresql || postgresql.mode === 'remote') return {};
  const beside = postgresql.server === server.name ? postgresql.containers : null;
  return { database_host: { name: postgresql.host, address: beside?.address ?? postgresql.address } };
}

/** The server whose certificate the containers verify. */
function appPostgresql({ postgresql }: Environment) {
  return { app_postgresql_server: postgresql?.server ?? '' };
}
