import { IPv4, IPv6, fromByteArray } from 'ipaddr.js';

/** True where `inner` (an address or a range) lies inside `outer`. */
export function contains(outer: string, inner: string): boolean {
  const [[network, bits], [address, innerBits]] = [parsed(outer), parsed(inner)];
  return bits <= innerBits && address.match(network, bits);
}

export function overlaps(one: string, other: string): boolean {
  return contains(one, other) || contains(other, one);
}

/** True for a CIDR range such as `10.42.0.0/16` with valid octets and no host bits set. */
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

/** An IPv6 address without a zone id such as `%eth0`, which is valid on one host only. */
export function isIPv6Address(text: string): boolean {
  return IPv6.isValid(text) && !text.includes('%');
}

/** How many addresses a range has. */
export function sizeOf(range: string): number {
  return 2 ** (32 - parsed(range)[1]);
}

/** Addresses of a range by position: 0 is the network address, 1 the first usable one, -1 the last. */
export function addressesAt(range: string, positions: readonly number[]): string[] {
  const first = Buffer.from(IPv4.networkAddressFromCIDR(range).toByteArray()).readUInt32BE();
  const bytes = Buffer.alloc(4);
  return positions.map((position) => {
    bytes.writeUInt32BE(first + (position < 0 ? sizeOf(range) + position : position));
    return fromByteArray([...bytes]).toString();
  });
}

/** An address counts as a range of one address (/32). */
function parsed(text: string): [IPv4, number] {
  return text.includes('/') ? IPv4.parseCIDR(text) : [IPv4.parse(text), 32];
}
