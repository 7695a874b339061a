/** Resolves the words of a `from:` list to addresses, for both cloud firewall and host firewall. */
import { frontNamed } from '../../clouds/fronts';
import { balancerSubnets } from '../load_balancers/subnets';
import type { Description } from '../description';
import { isRange } from '../../config/ranges';

export interface Source {
  /** Usable as a construct id: `internet`, `app-1`, `203-0-113-7-32`. */
  readonly name: string;
  readonly cidr: string;
}

/** @returns the addresses of a word, or undefined for an unknown word */
export function sourcesOf(word: string, description: Description): Source[] | undefined {
  const { servers, network, admin } = description;
  if (word === 'internet') return [{ name: 'internet', cidr: '0.0.0.0/0' }];
  if (word === 'network') return network && [{ name: 'network', cidr: network.cidr }];
  if (word === 'admin') return admin.from.map((cidr) => ({ name: `admin-${slug(cidr)}`, cidr }));
  const front = frontNamed(word);
  if (front) return front.ranges.ipv4.map((cidr) => ({ name: `${word}-${slug(cidr)}`, cidr }));
  if (isRange(word)) return [{ name: slug(word), cidr: word }];
  if (word in description.loadBalancers) return rangesOf(word, description);
  const matches = word.startsWith('role:')
    ? Object.entries(servers).filter(([, server]) => server.roles.includes(word.slice(5)))
    : Object.entries(servers).filter(([name]) => name === word);
  if (matches.length === 0) return undefined;
  return matches.flatMap(([name, server]) => (server.address ? [{ name, cidr: `${server.address}/32` }] : []));
}

/** IPv6 addresses of a word; those for servers and networks of the description are IPv4 only. */
export function sourcesV6(word: string): Source[] {
  if (word === 'internet') return [{ name: 'internet-v6', cidr: '::/0' }];
  return frontNamed(word)?.ranges.ipv6.map((cidr) => ({ name: `${word}-${slug(cidr)}`, cidr })) ?? [];
}

/** A load balancer reaches servers from its subnets. */
function rangesOf(balancer: string, description: Description): Source[] {
  const subnets = balancerSubnets(description.loadBalancers[balancer]!, description);
  return subnets.flatMap((subnet) => {
    const cidr = description.network?.subnets[subnet]?.cidr;
    return cidr ? [{ name: `${balancer}-${subnet}`, cidr }] : [];
  });
}

export function unique(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.cidr, source])).values()];
}

function slug(cidr: string): string {
  return cidr.replace(/[./:]+/g, '-');
}
