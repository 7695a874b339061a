import { Netmask } from 'netmask';

/** True where `inner` (an address or a range) lies inside `outer`. */
export function contains(outer: string, inner: string): boolean {
  return new Netmask(outer).contains(new Netmask(inner));
}

export function overlaps(one: string, other: string): boolean {
  return contains(one, other) || contains(other, one);
}

/** True for text such as `10.42.0.0/16` whose octets are in range and whose host bits are clear. */
export function isRange(text: string): boolean {
  return correctedRange(text) === text;
}

/** The range with its host bits cleared, or undefined where the text is no range at all. */
export function correctedRange(text: string): string | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/.test(text)) return undefined;
  try {
    const range = new Netmask(text);
    return `${range.base}/${range.bitmask}`;
  } catch {
    return undefined;
  }
}

export function isAddress(text: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split('.').every((octet) => Number(octet) <= 255);
}

/** Addresses of a range by position: 0 is its own, 1 the first usable, -1 the last. */
export function addressesAt(range: string, positions: readonly number[]): string[] {
  const { netLong, size } = new Netmask(range);
  const octets = (long: number) => [24, 16, 8, 0].map((shift) => (long >>> shift) & 255).join('.');
  return positions.map((position) => octets(netLong + (position < 0 ? size + position : position)));
}
