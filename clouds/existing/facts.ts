import type { Description } from '../../parts/description';
import type { ComputeFacts } from '../facts';
import { anyDistribution } from '../images';
import { preinstalledLogin } from '../logins';
import { refuseIf, refuseServers } from '../refusal';
import { firstContact } from '../trust';
import { wording } from '../../config/wording';

/** Existing servers: the description has their addresses, and Strata creates nothing. */
export const existing: ComputeFacts = {
  makesServers: false,
  sizes: null,
  typeProblem: () => null,
  images: anyDistribution(),
  imageId: { pattern: /^(?!)/, example: 'the distribution that runs there' },
  login: preinstalledLogin,
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
  ownKeys: { compute: [], subnets: [], servers: ['user', 'sshPort', 'monthlyCost'] },
  trust: firstContact,
  sold: null,
  notCounted: () => [],
  serverType: null,
  resize: null,
  strays: null,
  refusals: (description) => [
    ...refuseIf(description.compute.cloudFirewall === true, ['compute', 'cloudFirewall'], 'true', {
      rule: 'existing-cloud-firewall',
      allowed: wording`false: there is no cloud in front of servers that are there already`,
      remedy: wording`remove it: the firewall on every server keeps the same list of ports`,
    }),
    ...refuseIf(description.network !== undefined, ['network'], wording`a network`, {
      rule: 'existing-network',
      allowed: wording`no network: Strata makes none for servers that are there already`,
      remedy: wording`remove it; servers reach each other by the addresses written here`,
    }),
    ...addressesAreGiven(description),
    ...(['volumes', 'ipv6', 'reverseDns', 'spread'] as const).flatMap((key) =>
      refuseServers(description, key, {
        rule: 'existing-hardware',
        allowed: wording`nothing of the hardware: it is there already`,
        remedy: wording`remove it, and change it where the server was bought`,
      }),
    ),
    ...refusedRoles(description),
  ],
};

function addressesAreGiven({ servers }: Description) {
  return Object.entries(servers).flatMap(([name, { address }]) =>
    refuseIf(address === undefined, ['servers', name, 'address'], wording`nothing`, {
      rule: 'existing-address-missing',
      allowed: wording`the address that the server has`,
      remedy: wording`write it down: nobody else knows it`,
    }),
  );
}

function refusedRoles({ servers }: Description) {
  return Object.entries(servers).flatMap(([name, { roles }]) =>
    roles.flatMap((role, at) =>
      refuseIf(role === 'nat', ['servers', name, 'roles', at], role, {
        rule: 'existing-nat',
        allowed: wording`roles that need no private network`,
        remedy: wording`remove it: every server here has its own way out`,
      }),
    ),
  );
}
