/** Ranges of Docker's networks. A host cannot answer an address that is inside the network of its containers. */
import { overlaps } from '../../config/ranges';
import type { Description } from '../description';

/** An entry of Docker's `default-address-pools`: each network gets a range of this prefix length. */
export interface AddressPool {
  readonly base: string;
  readonly size: number;
}

/** What Docker uses by default, in its order. */
export const dockersOwn: readonly AddressPool[] = [
  ...Array.from({ length: 15 }, (_, at) => ({ base: `172.${17 + at}.0.0/16`, size: 16 })),
  { base: '192.168.0.0/16', size: 20 },
];
/** Where a description uses all of those; the second is for benchmarks of networks, so nobody's own. */
export const others: readonly AddressPool[] = [
  { base: '10.213.0.0/16', size: 24 },
  { base: '198.19.0.0/16', size: 24 },
];

/** Pools that overlap no address of the description; empty: every pool does. */
export function freePools(description: Description): AddressPool[] {
  const used = usedRanges(description);
  const isFree = ({ base }: AddressPool) => !used.some((range) => overlaps(base, range));
  const free = dockersOwn.filter(isFree);
  return free.length > 0 ? free : others.filter(isFree);
}

/** Empty where Docker's default is free as a whole. */
export function addressPools(description: Description): AddressPool[] {
  const free = freePools(description);
  return free.length === dockersOwn.length ? [] : free;
}

function usedRanges({ admin, network, postgresql, servers }: Description): string[] {
  const database = postgresql?.mode === 'remote' ? [postgresql.host] : (postgresql?.allowed ?? []);
  const ports = Object.values(servers).flatMap(({ ports }) => Object.values(ports).flatMap(({ from }) => from));
  return [
    ...(network ? [network.cidr] : []),
    ...Object.values(servers).flatMap(({ address }) => (address === undefined ? [] : [address])),
    ...[...admin.from, ...database, ...ports].filter(isRangeOfSomebody),
  ];
}

/** Not a name, and not a range that means everybody. */
function isRangeOfSomebody(word: string): boolean {
  const [, bits = '32'] = /^[\d.]+(?:\/(\d+))?$/.exec(word) ?? [word, '0'];
  return Number(bits) >= 8;
}
