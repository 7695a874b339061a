/** Ansible groups: each part and each runtime defines which servers are in its own. */
import type { Description } from '../description';
import { isAppliance } from '../servers/appliance';
import { labelGroup } from '../servers/label-group';
import { eachOnHosts } from './each';

/** Groups of one server: by its roles, by what those need, and by its labels. */
export function groupsOf(server: string, description: Description): string[] {
  const entry = description.servers[server]!;
  const labels = Object.entries(entry.labels).map(([key, value]) => labelGroup(key, value));
  // An appliance configures itself: it is in the inventory, but no role applies to it.
  if (isAppliance(entry)) return ['unmanaged', ...labels];
  return [...ownGroups(server, description), ...labels];
}

/** Ansible groups whose name could be a server's, and their members; all other groups have an underscore in the name. */
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
