/** Look-ups in the catalogs. Undefined means unknown; callers must not treat it as zero. */
import type { Catalog } from './catalog';
import { cloudNamed } from './clouds';
import energy from './energy.json';
import type { Seller } from './list';
import { hoursPerMonth, perMonth } from './price';

/** @throws if the cloud has no catalog */
export function catalogOf(seller: Seller): Catalog {
  const { catalog } = cloudNamed(seller);
  if (catalog === null) throw new Error(`cloud ${seller} has no catalog, and something asked for its prices`);
  return catalog;
}

/** @returns monthly price of one server of this type, without VAT, in the currency of the catalog */
export function monthlyPrice(seller: Seller, type: string, location: string): number | undefined {
  const sold = catalogOf(seller).types[type];
  return sold && perMonth(sold, location);
}

/** @returns grams of CO2e per kWh of the location's power grid */
export function gridAt(seller: Seller, location: string): number | undefined {
  const grid = catalogOf(seller).locations[location]?.grid;
  return (energy.grids as Record<string, { gramsPerKwh: number } | undefined>)[grid ?? '']?.gramsPerKwh;
}

/** @returns estimated kg of CO2e per month of one server of this type; energy.json explains the formula */
export function monthlyCarbon(seller: Seller, type: string, location: string): number | undefined {
  const sold = catalogOf(seller).types[type];
  const grid = gridAt(seller, location);
  const pue = cloudNamed(seller).compute?.sold?.pue;
  if (!sold || grid === undefined || pue === undefined) return undefined;
  const { minPerCore, maxPerCore, perGibOfMemory } = energy.watts;
  const perCore = minPerCore + energy.utilisation * (maxPerCore - minPerCore);
  const watts = (sold.cores * perCore + sold.memoryGib * perGibOfMemory) * pue;
  return (((watts * hoursPerMonth) / 1000) * grid) / 1000;
}
