import type { Description } from '../description';

/** Server with role `nat` that a subnet goes out through; undefined: the subnet is public, or has no way out. */
export function natOf(subnet: string, { network, servers }: Description): string | undefined {
  const described = network?.subnets[subnet];
  if (!described || described.public) return undefined;
  return described.nat ?? Object.entries(servers).find(([, { roles }]) => roles.includes('nat'))?.[0];
}
