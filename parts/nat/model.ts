import { withRole } from '../described';
import type { Description } from '../description';

/** Server with role `nat` that is the gateway of a subnet; undefined: the subnet is public, or has no internet access. */
export function natOf(subnet: string, description: Description): string | undefined {
  const described = description.network?.subnets[subnet];
  if (!described || described.public) return undefined;
  return described.nat ?? withRole(description, 'nat')[0];
}
