/** Reading a dated price. Undefined: not known, which a caller tells as such and never as nothing to pay. */
import type { Price } from './catalog';

export const hoursPerMonth = 730;

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
