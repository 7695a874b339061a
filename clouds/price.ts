/** Reads prices of a catalog. Undefined means unknown; callers must not treat it as zero. */
import type { Price } from './catalog';

export const hoursPerMonth = 730;

/** @returns the monthly price, or the hourly price × 730 */
export function perMonth(sold: { monthly?: Price; hourly?: Price }, location: string): number | undefined {
  const month = priceAt(sold.monthly, location);
  if (month !== undefined) return month;
  const hour = priceAt(sold.hourly, location);
  return hour === undefined ? undefined : hour * hoursPerMonth;
}

export function priceAt(price: Price | undefined, location: string): number | undefined {
  return price?.[location] ?? price?.default;
}
