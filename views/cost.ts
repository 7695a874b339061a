/** Monthly cost of an environment, from the dated price lists in `clouds/`. A missing price is shown as unknown, never as 0. */
import type { Environment } from '../parts/environment';
import { storageFacts } from '../clouds/clouds';
import type { Seller } from '../clouds/list';
import { priceAt } from '../clouds/price';
import { catalogOf } from '../clouds/prices';
import { costItems, shopOf } from './cost-items';
import type { CostItem } from './cost-items';
import { notCounted } from './cost-scope';
import { roundMoney, totals } from './money';
import type { Total } from './money';

export interface Cost {
  readonly items: readonly CostItem[];
  readonly totals: readonly Total[];
  /** Sources of the prices, with date and VAT. */
  readonly prices: readonly PriceList[];
  readonly notCounted: readonly string[];
  readonly notes: readonly string[];
}

export interface PriceList {
  readonly name: string;
  readonly source: string | null;
  /** Null: the prices come from the description. */
  readonly date: string | null;
  readonly vat: 'excluded' | 'as agreed';
}

export function cost(environment: Environment): Cost {
  const items = [...costItems(environment), ...storageItems(environment)];
  return {
    items,
    totals: totals(items),
    prices: priceLists(environment),
    notCounted: notCounted(environment),
    notes: cheaperByTheMonth(environment),
  };
}

/** The base price of object storage is charged even for empty buckets. */
function storageItems(environment: Environment): CostItem[] {
  const seller = sellerOfStorage(environment);
  if (!seller || environment.buckets.length === 0) return [];
  const { objectStorage, currency } = catalogOf(seller);
  const what = `base price, ${objectStorage?.includedGib ?? 0} GiB included`;
  return [{ of: 'object storage', what, currency, amount: roundMoney(objectStorage?.baseMonthly) }];
}

/** Hourly billing costs more for servers that are kept for whole months. */
function cheaperByTheMonth(environment: Environment): string[] {
  const { catalog, location } = shopOf(environment) ?? {};
  if (environment.compute.billing === 'monthly') return [];
  const types = [...new Set(environment.servers.map(({ type }) => type))];
  return types.flatMap((type) => {
    const month = priceAt(catalog?.types[type]?.monthly, location ?? '');
    if (!catalog || month === undefined || !catalog.types[type]?.hourly) return [];
    return [
      `${type} is ordered by the hour; with \`compute.billing: monthly\` it is ${month.toFixed(2)} ${catalog.currency}`,
    ];
  });
}

function sellerOfStorage({ storage }: Environment): Seller | null {
  if (!storage || storage.endpoint?.lab) return null;
  return storageFacts(storage).hasBasePrice ? (storage.provider as Seller) : null;
}

function priceLists(environment: Environment): PriceList[] {
  const shop = shopOf(environment);
  const sellers = new Set([shop?.seller, storageItems(environment).length > 0 ? sellerOfStorage(environment) : null]);
  const lists = [...sellers].flatMap((seller) => (seller ? [priceList(seller)] : []));
  return shop ? lists : [{ name: 'the description', source: null, date: null, vat: 'as agreed' }, ...lists];
}

function priceList(seller: Seller): PriceList {
  const { source, date, vat } = catalogOf(seller);
  return { name: `clouds/${seller}/catalog.json`, source, date, vat };
}
