/** Fixed monthly costs: helpers that the clouds share. */
import type { Environment, LoadBalancer, Server } from '../parts/environment';
import type { Catalog } from './catalog';
import { hoursPerMonth, perMonth, priceAt } from './price';

export interface Charge {
  /** Name of the server or load balancer. */
  readonly of: string;
  readonly what: string;
  /** In the currency of the catalog; undefined: unknown. */
  readonly amount: number | undefined;
}

/** The prices in one location. */
export interface Shop {
  readonly catalog: Catalog;
  readonly location: string;
}

export type Charges = (environment: Environment, shop: Shop) => Charge[];

interface ServerTerms {
  /** Monthly price of a type; the default is the cheapest billing. */
  readonly month?: typeof perMonth;
  /** Whether the root disk is billed separately. */
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

/** @param kind its key in the catalog */
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
