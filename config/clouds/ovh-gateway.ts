import type { Environment } from '../environment';

/**
 * True where a network at OVH needs its gateway: private servers go out through it, since OVH drops what a server with
 * role `nat` would forward (port security, "Securing private networks" in its documentation), and load balancers hang on it.
 */
export function needsGateway({ loadBalancers, servers }: Environment): boolean {
  return loadBalancers.length > 0 || servers.some(({ wayOut }) => wayOut !== null);
}
