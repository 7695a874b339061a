/** Parts of a description that several rules look at. */
import { appsOf } from './app/described';
import type { RoleName } from './all/roles';
import { cloudOf } from '../clouds/clouds';
import type { Description } from './description';
import { didYouMean, listed } from '../config/spelling';
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

/** False for a server that nobody described. */
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

/** True where Strata makes the servers, on a cloud that is built. */
export function makesServers(description: Description): boolean {
  return cloudOf(description)?.makesServers ?? false;
}

/** True where the servers are, or have to be, in a network that Strata makes. */
export function hasNetwork(description: Description): boolean {
  const cloud = cloudOf(description);
  return Boolean(cloud?.makesServers && (description.network !== undefined || cloud.everyServerInANetwork));
}

/** The first of each pair that share something, and the one that repeats it. */
export function repeats<T>(things: readonly T[], shared: (thing: T) => string | undefined): [T, T][] {
  const seen = new Map<string, T>();
  return things.flatMap((thing): [T, T][] => {
    const key = shared(thing);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, thing);
    return first === undefined ? [] : [[first, thing]];
  });
}

export function loadBalancers({ loadBalancers }: Description) {
  return Object.entries(loadBalancers);
}

/** Words for a name that no server has. */
export function choiceOfServer(name: string, servers: Description['servers']) {
  const known = Object.keys(servers);
  return { allowed: listed(known), remedy: didYouMean(name, known, wording`add it to \`servers\``) };
}

/** Servers with a role that only a public address lets them do. */
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
