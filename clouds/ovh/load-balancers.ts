/** OVH takes the addresses of all load balancers from one range: the end of the subnet that servers accept traffic from. */
import { isRange } from '../../config/ranges';
import type { Description } from '../../parts/description';
import { serviceAddresses } from './service-range';
import { refuseIf } from '../refusal';
import { wording } from '../../config/wording';

export function balancersShareASubnet({ loadBalancers }: Description) {
  const shared = Object.values(loadBalancers)[0]?.subnet ?? '';
  return Object.entries(loadBalancers).flatMap(([name, { subnet }]) =>
    refuseIf(subnet !== shared, ['loadBalancers', name, 'subnet'], subnet, {
      rule: 'ovh-load-balancers-apart',
      allowed: wording`${shared} at OVH, where the others are: it takes the addresses of all from one range`,
      remedy: wording`write the same`,
    }),
  );
}

export function balancersHaveTheirAddresses({ loadBalancers, network, servers }: Description) {
  const [balancer] = Object.values(loadBalancers);
  const cidr = network?.subnets[balancer?.subnet ?? '']?.cidr ?? '';
  const reserved = isRange(cidr) ? serviceAddresses(cidr).slice(1) : [];
  return Object.entries(servers).flatMap(([name, { address = '' }]) =>
    refuseIf(reserved.includes(address), ['servers', name, 'address'], address, {
      rule: 'ovh-address-of-load-balancers',
      allowed: wording`an address before ${reserved.at(-1)}: OVH's load balancers take theirs from there on`,
      remedy: wording`choose another`,
    }),
  );
}

/** DHCP needs two addresses and each load balancer three (OVH, "Known limits" of its networks). */
export function balancersHaveRoom({ loadBalancers, network }: Description) {
  return Object.entries(loadBalancers).flatMap(([name, { subnet }], at) => {
    const cidr = network?.subnets[subnet]?.cidr ?? '';
    const room = isRange(cidr) ? serviceAddresses(cidr).slice(1).length : Infinity;
    const needed = 2 + 3 * (at + 1);
    return refuseIf(needed > room, ['loadBalancers', name, 'subnet'], wording`${subnet}, ${cidr}`, {
      rule: 'ovh-load-balancer-room',
      allowed: wording`a subnet whose end has room for ${needed} addresses of OVH's services: the last quarter, at most 16`,
      remedy: room < 16 ? wording`choose a larger range for it` : wording`take fewer load balancers`,
    });
  });
}
