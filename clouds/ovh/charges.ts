import { balancerCharge, serverCharges } from '../charges';
import type { Charge, Charges, Shop } from '../charges';
import { needsGateway } from './gateway';
import { perMonth, priceAt } from '../price';

export const charges: Charges = (environment, shop) => {
  const { compute, servers, loadBalancers } = environment;
  const month = compute.billing === 'hourly' ? hoursOfAMonth : perMonth;
  return [
    ...servers.flatMap((server) => serverCharges(server, shop, { month })),
    ...loadBalancers.flatMap((balancer) => [
      balancerCharge(balancer, balancer.type, shop),
      { of: balancer.name, what: 'floating IPv4', amount: priceAt(shop.catalog.floatingIpMonthly, shop.location) },
    ]),
    ...(needsGateway(environment) ? [gateway(shop)] : []),
  ];
};

/** Hourly billing costs more than the monthly price. */
const hoursOfAMonth: typeof perMonth = (type, location) =>
  perMonth(type.hourly ? { hourly: type.hourly } : type, location);

/** One gateway for all private servers and load balancers of a network. */
function gateway({ catalog, location }: Shop): Charge {
  return { of: 'network', what: 'gateway s', amount: priceAt(catalog.gateways?.['s']?.monthly, location) };
}
