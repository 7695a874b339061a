/** Fixed monthly costs, which do not depend on usage; one item each. */
import type { Environment, Server } from '../parts/environment';
import type { Shop } from '../clouds/charges';
import { cloudNamed } from '../clouds/clouds';
import type { Sold } from '../clouds/facts';
import type { Seller } from '../clouds/list';
import type { Amount } from './money';
import { roundMoney } from './money';

export interface CostItem extends Amount {
  /** Name of the server or load balancer. */
  readonly of: string;
  readonly what: string;
}

interface CloudShop extends Shop {
  readonly seller: Seller;
  readonly sold: Sold;
}

/** Price list of the environment's cloud; null: costs come from the description, or are unknown. */
export function shopOf({ compute: { provider, region, endpoint } }: Environment): CloudShop | null {
  const { catalog, compute } = cloudNamed(provider);
  if (!catalog || !compute?.sold || (endpoint && !endpoint.lab)) return null;
  return { seller: provider as Seller, catalog, location: region, sold: compute.sold };
}

export function costItems(environment: Environment): CostItem[] {
  const shop = shopOf(environment);
  if (!shop) return environment.servers.map(describedCost);
  const { currency } = shop.catalog;
  const charges = shop.sold.charges(environment, shop);
  return charges.map(({ of, what, amount }) => ({ of, what, currency, amount: roundMoney(amount) }));
}

function describedCost({ name, monthlyCost }: Server): CostItem {
  return { of: name, what: 'server', currency: 'EUR', amount: monthlyCost };
}
