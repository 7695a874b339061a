/** Ansible groups: each part and each runtime says who is in its own. */
import type { Description } from '../description';
import { isAppliance } from '../servers/appliance';
import { labelGroup } from '../servers/label-group';
import { eachOnHosts } from './each';

/** Groups of one server: its roles, what these bring along, and its labels. */
export function groupsOf(server: string, description: Description): string[] {
  const written = description.servers[server]!;
  const labels = Object.entries(written.labels).map(([key, value]) => labelGroup(key, value));
  // An appliance does its work by itself: it is shown, and no role is its.
  if (isAppliance(written)) return ['unmanaged', ...labels];
  return [...ownGroups(server, description), ...labels];
}

/** Ansible groups whose name a server may have too, and the servers in them; others hold an underscore. */
export function groupsLikeServers(description: Description): Record<string, string[]> {
  const managed = Object.keys(description.servers).filter((name) => !isAppliance(description.servers[name]!));
  const groups = eachOnHosts().flatMap(({ groups }) => Object.entries(groups));
  return Object.fromEntries(
    groups
      .filter(([group]) => !group.includes('_'))
      .map(([group, has]) => [group, managed.filter((name) => has(name, description))]),
  );
}

function ownGroups(server: string, description: Description): string[] {
  return eachOnHosts().flatMap(({ groups }) =>
    Object.entries(groups).flatMap(([group, has]) => (has(server, description) ? [group] : [])),
  );
}
