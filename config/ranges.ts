import { IPv4, IPv6, fromByteArray } from 'ipaddr.js';

/** True where `inner` (an address or a range) lies inside `outer`. */
export function contains(outer: string, inner: string): boolean {
  const [[network, bits], [address, innerBits]] = [parsed(outer), parsed(inner)];
  return bits <= innerBits && address.match(network, bits);
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
  if (!IPv4.isValidCIDRFourPartDecimal(text)) return undefined;
  return `${IPv4.networkAddressFromCIDR(text).toString()}/${parsed(text)[1]}`;
}

export function isAddress(text: string): boolean {
  return IPv4.isValidFourPartDecimal(text);
}

/** @param text without a zone such as `%eth0`, which has a meaning on one host only */
export function isIPv6Address(text: string): boolean {
  return IPv6.isValid(text) && !text.includes('%');
}

/** How many addresses a range has. */
export function sizeOf(range: string): number {
  return 2 ** (32 - parsed(range)[1]);
}

/** Addresses of a range by position: 0 is its own, 1 the first usable, -1 the last. */
export function addressesAt(range: string, positions: readonly number[]): string[] {
  const first = Buffer.from(IPv4.networkAddressFromCIDR(range).toByteArray()).readUInt32BE();
  const bytes = Buffer.alloc(4);
  return positions.map((position) => {
    bytes.writeUInt32BE(first + (position < 0 ? sizeOf(range) + position : position));
    return fromByteArray([...bytes]).toString();
  });
}

/** An address is a range of one. */
function parsed(text: string): [IPv4, number] {
  return text.includes('/') ? IPv4.parseCIDR(text) : [IPv4.parse(text), 32];
}
