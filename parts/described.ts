/** Look-ups in a description that several rules share. */
import { appsOf } from './app/described';
import type { RoleName } from './all/roles';
import { cloudOf } from '../clouds/clouds';
import type { Description } from './description';
import { didYouMean, commaList } from '../config/spelling';
import type { Service } from '../runtimes/service';
import { type Text, wording } from '../config/wording';

export type Server = Description['servers'][string];

export interface ServiceAt {
  readonly service: Service;
  readonly servers: readonly string[];
  readonly path: readonly string[];
}

export function servers({ servers }: Description): [string, Server][] {
  return Object.entries(servers);
}

/** False for a server that is not in the description. */
export function hasRole(server: string, { servers }: Description, role: RoleName): boolean {
  return servers[server]?.roles.includes(role) ?? false;
}

export function withRole(description: Description, role: RoleName): string[] {
  return Object.keys(description.servers).filter((name) => hasRole(name, description, role));
}

export function services(description: Description): ServiceAt[] {
  return appsOf(description).flatMap(([app, { servers, services }]) =>
    Object.entries(services).map(([name, service]) => ({ service, servers, path: ['apps', app, 'services', name] })),
  );
}

export function subnets({ network }: Description) {
  return Object.entries(network?.subnets ?? {});
}

/** PostgreSQL on a server of this description. */
export function hostedPostgresql({ postgresql }: Description) {
  return postgresql && postgresql.mode !== 'remote' ? postgresql : undefined;
}

/** True where Strata creates the servers, on a cloud that is implemented. */
export function makesServers(description: Description): boolean {
  return cloudOf(description)?.makesServers ?? false;
}

/** True where the servers are, or must be, in a network that Strata creates. */
export function hasNetwork(description: Description): boolean {
  const cloud = cloudOf(description);
  return Boolean(cloud?.makesServers && (description.network !== undefined || cloud.everyServerInANetwork));
}

/** Duplicates by key: pairs of the first item with a key and a later one with the same key. */
export function repeats<T>(items: readonly T[], keyOf: (item: T) => string | undefined): [T, T][] {
  const firsts = new Map<string, T>();
  return items.flatMap((item): [T, T][] => {
    const key = keyOf(item);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    return first === undefined ? [] : [[first, item]];
  });
}

export function loadBalancers({ loadBalancers }: Description) {
  return Object.entries(loadBalancers);
}

/** Allowed values and remedy for an unknown server name. */
export function choiceOfServer(name: string, servers: Description['servers']) {
  const names = Object.keys(servers);
  return { allowed: commaList(names), remedy: didYouMean(name, names, wording`add it to \`servers\``) };
}

/** Problems of private servers with a role that needs a public address. */
export function rolesArePublic(description: Description, role: RoleName, why: Text) {
  return servers(description)
    .filter(([, server]) => server.roles.includes(role) && server.subnet !== undefined && !server.public)
    .map(([name]) => ({
      path: ['servers', name, 'public'],
      received: 'false',
      allowed: wording`true for a server with role ${role}`,
      remedy: wording`${why}: add \`public: true\``,
    }));
}
