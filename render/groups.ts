import type { Environment, Server } from '../parts/environment';
import { labelGroup } from '../parts/servers/groups';
import { isBackedUp, isVerifier } from '../parts/postgresql_backup/variables';

/** Groups of one server: its roles, what these bring along, and its labels. */
export function groupsOf(server: Server, environment: Environment): string[] {
  const labels = Object.entries(server.labels).map(([key, value]) => labelGroup(key, value));
  // An appliance does its work by itself: it is shown, and no role is its.
  if (!server.managed) return ['unmanaged', ...labels];
  const usesDocker = environment.apps.some((app) => app.servers.includes(server.name));
  return [
    ...server.roles,
    ...(usesDocker ? ['docker'] : []),
    ...(server.dumps ? ['postgresql_dump'] : []),
    ...(isBackedUp(server, environment) ? ['postgresql_backup'] : []),
    ...(isVerifier(server, environment) ? ['postgresql_verify'] : []),
    ...(server.volumes.length > 0 ? ['volumes'] : []),
    ...labels,
  ];
}

export function groupNames(environment: Environment): string[] {
  return [...new Set(environment.servers.flatMap((server) => groupsOf(server, environment)))].sort();
}
