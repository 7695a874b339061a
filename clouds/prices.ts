/** Look-ups in the dated files of this folder. Undefined: not known, which a caller tells as such and never as nothing to pay. */
import type { Catalog } from './catalog';
import { cloudNamed } from './clouds';
import energy from './energy.json';
import type { Seller } from './list';
import { hoursPerMonth, perMonth } from './price';

/** @throws where the cloud has no list: its own folder says so by null */
export function catalogOf(seller: Seller): Catalog {
  const { catalog } = cloudNamed(seller);
  if (catalog === null) throw new Error(`cloud ${seller} has no catalog, and something asked for its prices`);
  return catalog;
}

/** @returns what one server of this type costs a month there, without VAT, in the currency of the catalog. */
export function monthlyPrice(seller: Seller, type: string, location: string): number | undefined {
  const sold = catalogOf(seller).types[type];
  return sold && perMonth(sold, location);
}

/** @returns grams of CO2e per kWh of the grid there. */
export function gridAt(seller: Seller, location: string): number | undefined {
  const grid = catalogOf(seller).locations[location]?.grid;
  return (energy.grids as Record<string, { gramsPerKwh: number } | undefined>)[grid ?? '']?.gramsPerKwh;
}

/** @returns kg of CO2e that one server of this type is estimated to emit a month; energy.json has the formula in words. */
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
