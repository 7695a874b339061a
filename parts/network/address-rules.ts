import type { Problem } from '../../config/problem';
import { cloudOf } from '../../clouds/clouds';
import { contains, isRange } from '../../config/ranges';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { didYouMean, commaList } from '../../config/spelling';
import { hasNetwork, loadBalancers, repeats, servers } from '../described';
import { type Text, wording } from '../../config/wording';

export const serversNameASubnet: Rule = (description) => {
  if (hasNetwork(description) && !description.network && servers(description).length > 0) {
    return [
      {
        path: ['network'],
        received: wording`nothing`,
        allowed: wording`a network with a subnet for each function`,
        remedy: wording`add \`network\`: on ${cloudOf(description)?.title} every server is in one`,
      },
    ];
  }
  return servers(description).flatMap(([name, { subnet, address }]) => {
    const names = Object.keys(description.network?.subnets ?? {});
    const path = ['servers', name];
    if (subnet !== undefined && !names.includes(subnet)) return unknownSubnet([...path, 'subnet'], subnet, names);
    if (!hasNetwork(description)) return [];
    return [
      ...(subnet === undefined ? unset([...path, 'subnet'], commaList(names), wording`write the subnet it is in`) : []),
      ...(address === undefined
        ? unset([...path, 'address'], range(description, subnet), wording`choose a free one`)
        : []),
    ];
  });
};

export const addressesAreInsideSubnet: Rule = (description) =>
  inSubnets(description)
    .filter(({ address, cidr }) => !contains(cidr, address))
    .map(({ path, address, cidr, subnet }) => ({
      path,
      received: address,
      allowed: wording`an address inside ${cidr} of subnet ${subnet}`,
      remedy: wording`choose a free one there, or name another subnet`,
    }));

export const addressesAreNotReserved: Rule = (description) => {
  const cloud = cloudOf(description);
  const network = description.network?.cidr ?? '';
  if (!cloud || !isRange(network)) return [];
  return inSubnets(description)
    .filter(({ address, cidr }) => cloud.reserved(cidr, network).includes(address))
    .map(({ path, address, cidr }) => ({
      path,
      received: address,
      allowed: wording`an address of ${cidr} besides ${someOf(cloud.reserved(cidr, network))}`,
      remedy: wording`${cloud.title} reserves those: choose another`,
    }));
};

export const addressesAreUnique: Rule = (description) =>
  repeats(addressed(description), ({ address }) => address).map(([first, { path, address }]) => ({
    path,
    received: address ?? wording``,
    allowed: wording`an address that nothing else has`,
    remedy: wording`${first.path[1]} has it already: choose another`,
  }));

export const publicServersAreInPublicSubnets: Rule = (description) =>
  servers(description)
    .filter(([, server]) => server.public && subnetOf(description, server.subnet)?.public === false)
    .map(([name, { subnet }]) => ({
      path: ['servers', name, 'public'],
      received: 'true',
      allowed: wording`false, since subnet ${subnet} is private`,
      remedy: wording`remove it, or name a subnet with \`public: true\``,
    }));

/** Servers and load balancers: all that can have a private address. */
function addressed(description: Description) {
  const one =
    (kind: string) =>
    ([name, { subnet, address }]: [string, { subnet?: string; address?: string }]) => ({
      path: [kind, name, 'address'],
      subnet,
      address,
    });
  return [...servers(description).map(one('servers')), ...loadBalancers(description).map(one('loadBalancers'))];
}

function inSubnets(description: Description) {
  return addressed(description).flatMap(({ path, subnet, address }) => {
    const cidr = subnetOf(description, subnet)?.cidr;
    if (subnet === undefined || address === undefined || cidr === undefined || !isRange(cidr)) return [];
    return [{ path, address, cidr, subnet }];
  });
}

function someOf(addresses: readonly string[]): Text {
  const each = [...new Set(addresses)];
  return each.length <= 6 ? commaList(each) : wording`${commaList(each.slice(0, 5))} and ${each.length - 5} more`;
}

function subnetOf({ network }: Description, name: string | undefined) {
  return name === undefined ? undefined : network?.subnets[name];
}

function range(description: Description, subnet: string | undefined): Text {
  const cidr = subnetOf(description, subnet)?.cidr;
  return cidr ? wording`an address inside ${cidr}` : wording`an address inside its subnet`;
}

function unset(path: Problem['path'], allowed: Text, remedy: Text): Problem[] {
  return [{ path, received: wording`nothing`, allowed, remedy }];
}

function unknownSubnet(path: Problem['path'], received: string, subnets: string[]): Problem[] {
  const allowed = subnets.length > 0 ? commaList(subnets) : wording`no subnet, without a \`network\``;
  const otherwise = subnets.length > 0 ? wording`add it to network.subnets` : wording`remove it`;
  return [{ path, received, allowed, remedy: didYouMean(received, subnets, otherwise) }];
}
