/** What is paid for every month whether it is used or not, one item each. */
import { needsGateway } from '../clouds/ovh/gateway';
import type { Compute, Environment, LoadBalancer, Server } from '../parts/environment';
import type { Catalog, Price } from '../clouds/catalog';
import { catalogOf, hoursPerMonth, perMonth, priceAt } from '../clouds/prices';
import type { Seller } from '../clouds/prices';
import type { Amount } from './money';
import { rounded } from './money';

export interface CostItem extends Amount {
  /** Server or load balancer that it is for, by name. */
  readonly of: string;
  readonly what: string;
}

interface Shop {
  readonly seller: Seller;
  readonly catalog: Catalog;
  readonly location: string;
  readonly billing: Compute['billing'];
}

export function shopOf({ compute: { provider, region, endpoint, billing } }: Environment): Shop | null {
  const known = provider === 'aws' || provider === 'hetzner' || provider === 'ovh';
  if (!known || (endpoint && !endpoint.lab)) return null;
  return { seller: provider, catalog: catalogOf(provider), location: region, billing };
}

export function costItems(environment: Environment): CostItem[] {
  const { servers, loadBalancers } = environment;
  const shop = shopOf(environment);
  if (!shop) return servers.map(agreed);
  return [
    ...servers.flatMap((server) => itemsOfServer(server, shop)),
    ...loadBalancers.flatMap((balancer) => itemsOfBalancer(balancer, shop)),
    ...gateway(environment, shop),
  ];
}

function agreed({ name, monthlyCost }: Server): CostItem {
  return { of: name, what: 'server', currency: 'EUR', amount: monthlyCost };
}

function itemsOfServer(server: Server, shop: Shop): CostItem[] {
  const { seller, catalog, location } = shop;
  const type = catalog.types[server.type];
  const at = (price: Price | undefined) => priceAt(price, location);
  const item = (what: string, amount: number | undefined) => priced(server.name, what, { catalog, amount });
  const disk = (gib: number, price = at(catalog.volumeGibMonthly)) => price && gib * price;
  return [
    item(server.type, type && billed(type, shop)),
    ...(server.public && hasIpv4Price(catalog) ? [item('IPv4', ipv4(catalog, location))] : []),
    ...(type?.diskGib === undefined && seller === 'aws'
      ? [item(`root disk ${server.diskGib} GiB`, disk(server.diskGib))]
      : []),
    ...server.volumes.map(({ name, sizeGib }) => item(`volume ${name} ${sizeGib} GiB`, disk(sizeGib))),
  ];
}

/** At OVH the hours of a month cost more than the month. */
function billed(type: { monthly?: Price; hourly?: Price }, { billing, seller, location }: Shop): number | undefined {
  return perMonth(seller === 'ovh' && billing === 'hourly' && type.hourly ? { hourly: type.hourly } : type, location);
}

function itemsOfBalancer(balancer: LoadBalancer, { catalog, location, seller }: Shop): CostItem[] {
  const kind = seller === 'aws' ? (balancer.tls === 'terminate' ? 'application' : 'network') : balancer.type;
  const type = catalog.loadBalancers[kind];
  const item = (what: string, amount: number | undefined) => priced(balancer.name, what, { catalog, amount });
  const floating = catalog.floatingIpMonthly;
  return [
    item(`load balancer ${kind}`, type && perMonth(type, location)),
    ...(seller === 'aws' ? balancer.subnets.map((subnet) => item(`IPv4 in ${subnet}`, ipv4(catalog, location))) : []),
    ...(floating ? [item('floating IPv4', priceAt(floating, location))] : []),
  ];
}

/** At OVH the private servers and load balancers of a network share a gateway. */
function gateway(environment: Environment, { catalog, location }: Shop): CostItem[] {
  if (!catalog.gateways || !needsGateway(environment)) return [];
  return [priced('network', 'gateway s', { catalog, amount: priceAt(catalog.gateways['s']?.monthly, location) })];
}

function hasIpv4Price({ ipv4Hourly, ipv4Monthly }: Catalog): boolean {
  return ipv4Hourly !== undefined || ipv4Monthly !== undefined;
}

function ipv4({ ipv4Hourly, ipv4Monthly }: Catalog, location: string): number | undefined {
  const hour = priceAt(ipv4Hourly, location);
  return priceAt(ipv4Monthly, location) ?? (hour === undefined ? undefined : hour * hoursPerMonth);
}

function priced(
  of: string,
  what: string,
  { catalog, amount }: { catalog: Catalog; amount: number | undefined },
): CostItem {
  return { of, what, currency: catalog.currency, amount: rounded(amount) };
}
