import { balancerCharge, serverCharges } from '../charges';
import type { Charges } from '../charges';

export const charges: Charges = ({ servers, loadBalancers }, shop) => [
  ...servers.flatMap((server) => serverCharges(server, shop)),
  ...loadBalancers.map((balancer) => balancerCharge(balancer, balancer.type, shop)),
];
