import type { Description } from '../../parts/description';
import type { ComputeFacts } from '../facts';
import { anyDistribution } from '../images';
import { loginDelivered } from '../logins';
import { refused, refusedServers } from '../refusal';
import { firstContact } from '../trust';

/** Servers that were bought and are there already: their addresses are written down, and nothing of them is made. */
export const existing: ComputeFacts = {
  makesServers: false,
  sizes: null,
  typeProblem: () => null,
  images: anyDistribution(),
  imageId: { pattern: /^(?!)/, example: 'the distribution that runs there' },
  login: loginDelivered,
  region: null,
  defaultZone: (region) => region,
  everyServerInANetwork: false,
  loadBalancers: null,
  balancersHaveIpv6: false,
  balancersFilter: false,
  balancersSpanZones: false,
  firewall: null,
  reserved: () => [],
  prefixes: { least: 8, greatest: 32 },
  ownKeys: { compute: [], subnets: [], servers: ['user', 'monthlyCost'] },
  trust: firstContact,
  sold: null,
  notCounted: () => [],
  serverType: null,
  resize: null,
  strays: null,
  refusals: (description) => [
    ...refused(description.compute.cloudFirewall === true, ['compute', 'cloudFirewall'], 'true', {
      allowed: 'false: there is no cloud in front of servers that are there already',
      remedy: 'remove it: the firewall on every server keeps the same list of ports',
    }),
    ...refused(description.network !== undefined, ['network'], 'a network', {
      allowed: 'no network: Strata makes none for servers that are there already',
      remedy: 'remove it; servers reach each other by the addresses written here',
    }),
    ...addressesAreGiven(description),
    ...(['volumes', 'ipv6', 'reverseDns', 'spread'] as const).flatMap((key) =>
      refusedServers(description, key, {
        allowed: 'nothing of the hardware: it is there already',
        remedy: 'remove it, and change it where the server was bought',
      }),
    ),
    ...refusedRoles(description),
  ],
};

function addressesAreGiven({ servers }: Description) {
  return Object.entries(servers).flatMap(([name, { address }]) =>
    refused(address === undefined, ['servers', name, 'address'], 'nothing', {
      allowed: 'the address that the server has',
      remedy: 'write it down: nobody else knows it',
    }),
  );
}

function refusedRoles({ servers }: Description) {
  return Object.entries(servers).flatMap(([name, { roles }]) =>
    roles.flatMap((role, at) =>
      refused(role === 'nat', ['servers', name, 'roles', at], role, {
        allowed: 'roles that need no private network',
        remedy: 'remove it: every server here has its own way out',
      }),
    ),
  );
}
