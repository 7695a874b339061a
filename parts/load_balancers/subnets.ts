import { zoneOf } from '../network/zone';
import type { Description } from '../description';

/** One that ends TLS at AWS stands in one public subnet of each zone; every other stands where it is described. */
export function balancerSubnets(
  { subnet, tls }: Description['loadBalancers'][string],
  description: Description,
): string[] {
  if (description.compute.provider !== 'aws' || tls === 'passthrough') return [subnet];
  const subnets = description.network?.subnets ?? {};
  const zone = (name: string) => subnets[name]?.zone ?? zoneOf(description);
  const others = Object.keys(subnets).filter((name) => subnets[name]!.public && zone(name) !== zone(subnet));
  return [subnet, ...others.filter((name, at) => others.findIndex((other) => zone(other) === zone(name)) === at)];
}
