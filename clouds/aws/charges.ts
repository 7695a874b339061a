import { balancerCharge, ipv4Price, serverCharges } from '../charges';
import type { Charge, Charges, Shop } from '../charges';
import type { LoadBalancer } from '../../parts/environment';

export const charges: Charges = ({ servers, loadBalancers }, shop) => [
  ...servers.flatMap((server) => serverCharges(server, shop, { rootDisk: true })),
  ...loadBalancers.flatMap((balancer) => ofBalancer(balancer, shop)),
];

/** A load balancer has a public IPv4 address in each of its subnets. */
function ofBalancer(balancer: LoadBalancer, shop: Shop): Charge[] {
  const kind = balancer.tls === 'terminate' ? 'application' : 'network';
  const address = (subnet: string) => ({ of: balancer.name, what: `IPv4 in ${subnet}`, amount: ipv4Price(shop) });
  return [balancerCharge(balancer, kind, shop), ...balancer.subnets.map(address)];
}
