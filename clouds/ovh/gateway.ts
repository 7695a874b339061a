import type { Environment } from '../../parts/environment';

/**
 * Whether a network at OVH needs OVH's gateway. Private subnets use it for internet access, because OVH drops packets
 * that a server with role `nat` forwards (port security, "Securing private networks" in its documentation); load balancers
 * need it too. It depends on subnets, not on servers, so adding or removing a server never replaces the network.
 */
export function needsGateway({ loadBalancers, network }: Environment): boolean {
  return loadBalancers.length > 0 || network.subnets.some((subnet) => !subnet.public);
}
