import { isAppliance } from './appliance';
import type { Description } from '../description';
import { serverRoles } from '../../config/vocabulary';
import { composeApps } from '../app/model';

/** Ansible group of a label. */
export function labelGroup(key: string, value: string): string {
  return `label_${key}_${value}`.toLowerCase().replace(/[^a-z0-9_]/g, '_');
}

/** Ansible groups whose name a server may have too, and the servers in them; others hold an underscore. */
export function groupsLikeServers(description: Description): Record<string, string[]> {
  const managed = Object.entries(description.servers).filter(([, server]) => !isAppliance(server));
  const named = (test: (entry: (typeof managed)[number]) => boolean) => managed.filter(test).map(([name]) => name);
  const running = new Set(composeApps(description).flatMap(([, { servers }]) => servers));
  return {
    ...Object.fromEntries(serverRoles.map((role) => [role, named(([, { roles }]) => roles.includes(role))])),
    docker: named(([name]) => running.has(name)),
    volumes: named(([, { volumes }]) => Object.keys(volumes).length > 0),
  };
}
