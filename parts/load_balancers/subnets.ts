import { cloudOf } from '../../clouds/clouds';
import { zoneOf } from '../network/zone';
import type { Description } from '../description';

/** Some clouds require a load balancer that terminates TLS to be in a public subnet of each zone. */
export function balancerSubnets(
  { subnet, tls }: Description['loadBalancers'][string],
  description: Description,
): string[] {
  if (!cloudOf(description)?.balancersSpanZones || tls === 'passthrough') return [subnet];
  const subnets = description.network?.subnets ?? {};
  const zone = (name: string) => subnets[name]?.zone ?? zoneOf(description);
  const others = Object.keys(subnets).filter((name) => subnets[name]!.public && zone(name) !== zone(subnet));
  return [subnet, ...others.filter((name, at) => others.findIndex((other) => zone(other) === zone(name)) === at)];
}
