/** What is paid for every month whether it is used or not, one item each. */
import type { Environment, Server } from '../parts/environment';
import type { Shop } from '../clouds/charges';
import { cloudNamed } from '../clouds/clouds';
import type { Sold } from '../clouds/facts';
import type { Seller } from '../clouds/list';
import type { Amount } from './money';
import { rounded } from './money';

export interface CostItem extends Amount {
  /** Server or load balancer that it is for, by name. */
  readonly of: string;
  readonly what: string;
}

interface CloudShop extends Shop {
  readonly seller: Seller;
  readonly sold: Sold;
}

/** Null: what a server costs is said in the description, or by nobody. */
export function shopOf({ compute: { provider, region, endpoint } }: Environment): CloudShop | null {
  const { catalog, compute } = cloudNamed(provider);
  if (!catalog || !compute?.sold || (endpoint && !endpoint.lab)) return null;
  return { seller: provider as Seller, catalog, location: region, sold: compute.sold };
}

export function costItems(environment: Environment): CostItem[] {
  const shop = shopOf(environment);
  if (!shop) return environment.servers.map(agreed);
  const { currency } = shop.catalog;
  const charges = shop.sold.charges(environment, shop);
  return charges.map(({ of, what, amount }) => ({ of, what, currency, amount: rounded(amount) }));
}

function agreed({ name, monthlyCost }: Server): CostItem {
  return { of: name, what: 'server', currency: 'EUR', amount: monthlyCost };
}
