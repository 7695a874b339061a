/** Look-ups in the dated files of this folder. Undefined: not known, which a caller tells as such and never as nothing to pay. */
import awsFile from './aws/catalog.json';
import type { Catalog, Price } from './catalog';
import energy from './energy.json';
import hetznerFile from './hetzner/catalog.json';
import ovhFile from './ovh/catalog.json';

export type Seller = 'aws' | 'hetzner' | 'ovh';

export const hoursPerMonth = 730;

/** A test holds the files against the schema of `Catalog`. */
const catalogs: Readonly<Record<Seller, Catalog>> = {
  aws: awsFile as unknown as Catalog,
  hetzner: hetznerFile as unknown as Catalog,
  ovh: ovhFile as unknown as Catalog,
};

export function catalogOf(seller: Seller): Catalog {
  return catalogs[seller];
}

/** @returns what one server of this type costs a month there, without VAT, in the currency of the catalog. */
export function monthlyPrice(seller: Seller, type: string, location: string): number | undefined {
  const sold = catalogs[seller].types[type];
  return sold && perMonth(sold, location);
}

/** @returns the price of a month; where only hours are sold, of all its hours. */
export function perMonth(sold: { monthly?: Price; hourly?: Price }, location: string): number | undefined {
  const month = priceAt(sold.monthly, location);
  if (month !== undefined) return month;
  const hour = priceAt(sold.hourly, location);
  return hour === undefined ? undefined : hour * hoursPerMonth;
}

export function priceAt(price: Price | undefined, location: string): number | undefined {
  return price?.[location] ?? price?.default;
}

/** @returns grams of CO2e per kWh of the grid there. */
export function gridAt(seller: Seller, location: string): number | undefined {
  const grid = catalogs[seller].locations[location]?.grid;
  return (energy.grids as Record<string, { gramsPerKwh: number } | undefined>)[grid ?? '']?.gramsPerKwh;
}

/** @returns kg of CO2e that one server of this type is estimated to emit a month; energy.json has the formula in words. */
export function monthlyCarbon(seller: Seller, type: string, location: string): number | undefined {
  const sold = catalogs[seller].types[type];
  const grid = gridAt(seller, location);
  if (!sold || grid === undefined) return undefined;
  const { minPerCore, maxPerCore, perGibOfMemory } = energy.watts;
  const perCore = minPerCore + energy.utilisation * (maxPerCore - minPerCore);
  const watts = (sold.cores * perCore + sold.memoryGib * perGibOfMemory) * energy.pue[seller];
  return (((watts * hoursPerMonth) / 1000) * grid) / 1000;
}
