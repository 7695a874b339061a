import type { Environment } from '../../parts/environment';

/**
 * True where a network at OVH needs its gateway: private subnets go out through it, since OVH drops what a server with
 * role `nat` would forward (port security, "Securing private networks" in its documentation), and load balancers hang on
 * it. It follows the subnets and not the servers in them: one that comes or goes must not replace the network.
 */
export function needsGateway({ loadBalancers, network }: Environment): boolean {
  return loadBalancers.length > 0 || network.subnets.some((subnet) => !subnet.public);
}
