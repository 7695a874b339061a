/** What is paid for every month whether it is used or not: words and sums that clouds have in common. */
import type { Environment, LoadBalancer, Server } from '../parts/environment';
import type { Catalog } from './catalog';
import { hoursPerMonth, perMonth, priceAt } from './price';

export interface Charge {
  /** Server or load balancer that it is for, by name. */
  readonly of: string;
  readonly what: string;
  /** In the currency of the catalog; undefined: not known. */
  readonly amount: number | undefined;
}

/** Prices of one place. */
export interface Shop {
  readonly catalog: Catalog;
  readonly location: string;
}

export type Charges = (environment: Environment, shop: Shop) => Charge[];

interface ServerTerms {
  /** Price of a type; by default the cheapest way to have it for a month. */
  readonly month?: typeof perMonth;
  /** Whether the root disk is bought apart. */
  readonly rootDisk?: boolean;
}

export function serverCharges(server: Server, { catalog, location }: Shop, terms: ServerTerms = {}): Charge[] {
  const { month = perMonth, rootDisk = false } = terms;
  const type = catalog.types[server.type];
  const charge = (what: string, amount: number | undefined) => ({ of: server.name, what, amount });
  const gib = priceAt(catalog.volumeGibMonthly, location);
  const disk = (size: number) => gib && size * gib;
  return [
    charge(server.type, type && month(type, location)),
    ...(server.public && hasIpv4Price(catalog) ? [charge('IPv4', ipv4Price({ catalog, location }))] : []),
    ...(rootDisk ? [charge(`root disk ${server.diskGib} GiB`, disk(server.diskGib))] : []),
    ...server.volumes.map(({ name, sizeGib }) => charge(`volume ${name} ${sizeGib} GiB`, disk(sizeGib))),
  ];
}

/** @param kind what the catalog calls it */
export function balancerCharge({ name }: LoadBalancer, kind: string, { catalog, location }: Shop): Charge {
  const type = catalog.loadBalancers[kind];
  return { of: name, what: `load balancer ${kind}`, amount: type && perMonth(type, location) };
}

export function ipv4Price({ catalog: { ipv4Hourly, ipv4Monthly }, location }: Shop): number | undefined {
  const hour = priceAt(ipv4Hourly, location);
  return priceAt(ipv4Monthly, location) ?? (hour === undefined ? undefined : hour * hoursPerMonth);
}

function hasIpv4Price({ ipv4Hourly, ipv4Monthly }: Catalog): boolean {
  return ipv4Hourly !== undefined || ipv4Monthly !== undefined;
}
