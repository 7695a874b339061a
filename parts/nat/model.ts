import { withRole } from '../described';
import type { Description } from '../description';

/** Server with role `nat` that a subnet goes out through; undefined: the subnet is public, or has no way out. */
export function natOf(subnet: string, description: Description): string | undefined {
  const described = description.network?.subnets[subnet];
  if (!described || described.public) return undefined;
  return described.nat ?? withRole(description, 'nat')[0];
}
