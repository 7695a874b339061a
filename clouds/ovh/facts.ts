import catalog from './catalog.json';
import { dictionary } from '../../config/dictionary';
import { addressesAt } from '../../config/ranges';
import type { Description } from '../../parts/description';
import { didYouMean } from '../../config/spelling';
import type { LoadBalancerSize, ServerSize } from '../../config/vocabulary';
import { balancersHaveRoom, balancersHaveTheirAddresses, balancersShareASubnet } from './load-balancers';
import { serviceAddresses } from './service-range';
import { charges } from './charges';
import energy from '../energy.json';
import type { ComputeFacts, Objection } from '../facts';
import { images } from './images';
import { cloudInitLogin } from '../logins';
import { refuseIf, refuseDisks, refuseLoadBalancers, refuseServers } from '../refusal';
import { firstContact } from '../trust';
import { wording } from '../../config/wording';

const types = dictionary<{ readonly diskGib: number; readonly monthly?: object }>(catalog.types);
const asOf = wording`as of ${catalog.date}; \`strata refresh ovh\` brings the list up to date`;

const sizes: Record<ServerSize, string> = { nano: 'd2-2', small: 'd2-4', medium: 'b3-8', large: 'b3-16' };
const typeOf = (size: string) => dictionary(sizes)[size] ?? size;
const loadBalancers: Record<LoadBalancerSize, string> = { small: 'small', medium: 'medium', large: 'large' };

export const ovh: ComputeFacts = {
  makesServers: true,
  sizes: dictionary(sizes),
  typeProblem,
  images,
  imageId: {
    pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    example: 'an image id such as 0b5ba95f-1e4c-4b1a-9f0a-5c1f4b2d7a11',
  },
  login: cloudInitLogin,
  region: {
    example: 'GRA11',
    names: Object.keys(catalog.locations),
    others: /^([A-Z]{2,4}\d{1,2}|[A-Z]{2,3}(-[A-Z0-9]+)+)$/,
  },
  defaultZone: (region) => region,
  everyServerInANetwork: false,
  loadBalancers: dictionary(loadBalancers),
  balancersHaveIpv6: false,
  balancersFilter: true,
  balancersSpanZones: false,
  firewall: null,
  reserved: (subnet, network) => [...addressesAt(subnet, [0, 1, -1]), ...serviceAddresses(network)],
  prefixes: { least: 16, greatest: 29 },
  ownKeys: { compute: ['cloudProject', 'billing'], subnets: [], servers: [] },
  trust: firstContact,
  sold: { pue: energy.pue.ovh, charges },
  notCounted: () => [],
  serverType: 'ovh_cloud_project_instance',
  resize: () => import('./resize').then(({ resizing }) => resizing),
  strays: () => import('./strays').then(({ search }) => search),
  refusals: (description) => [
    ...refuseIf(description.compute.cloudFirewall === true, ['compute', 'cloudFirewall'], 'true', {
      rule: 'ovh-cloud-firewall',
      allowed: wording`false at OVH: the kind of server that Strata makes there takes no security groups`,
      remedy: wording`remove it: the firewall on every server keeps the same list of ports`,
    }),
    ...refuseIf(description.compute.cloudProject === undefined, ['compute', 'cloudProject'], wording`nothing`, {
      rule: 'ovh-project-missing',
      allowed: wording`the id of a Public Cloud project`,
      remedy: wording`copy "Project ID" from the control panel of OVH`,
    }),
    ...refuseServers(description, 'ipv6', {
      rule: 'ovh-ipv6',
      allowed: wording`IPv4 only at OVH: nothing in its provider switches IPv6 per server`,
      remedy: wording`remove it; Cloudflare in front of the sites answers IPv6`,
    }),
    ...refuseServers(description, 'reverseDns', {
      rule: 'ovh-reverse-name',
      allowed: wording`no reverse name at OVH: Strata sets none there`,
      remedy: wording`remove it, and set the name in the control panel`,
    }),
    ...refuseServers(description, 'spread', {
      rule: 'ovh-spread',
      allowed: wording`no placement groups at OVH: Strata makes none there`,
      remedy: wording`remove it, or put the servers into two environments in two regions`,
    }),
    ...refuseServers(description, 'volumes', {
      rule: 'ovh-volumes',
      allowed: wording`the root disk only: the kind of server that Strata makes at OVH takes no volumes from its provider`,
      remedy: wording`choose a size with a larger disk`,
    }),
    ...refuseLoadBalancers(description, 'address', {
      rule: 'ovh-load-balancer-address',
      allowed: wording`no fixed address: OVH chooses one inside the subnet`,
      remedy: wording`remove it`,
    }),
    ...monthsAreSold(description),
    ...refuseDisks(description, (size) => typeWithDisk(typeOf(size)), wording`choose a larger size`),
    ...tlsIsPassedThrough(description),
    ...balancersShareASubnet(description),
    ...balancersHaveRoom(description),
    ...balancersHaveTheirAddresses(description),
  ],
};

/** Name and disk size of a type; undefined if the catalog does not have it. */
const typeWithDisk = (type: string) => types[type] && { type, diskGib: types[type].diskGib };

function typeProblem(type: string): Objection | null {
  const names = Object.keys(types);
  if (names.includes(type)) return null;
  return {
    allowed: wording`a flavor such as ${names[0]} (${asOf})`,
    remedy: didYouMean(type, names, wording`choose one of these`),
  };
}

function monthsAreSold({ compute, servers }: Description) {
  return Object.entries(servers).flatMap(([name, { size }]) => {
    const type = typeOf(size);
    const hourly = types[type] !== undefined && types[type].monthly === undefined;
    return refuseIf(compute.billing === 'monthly' && hourly, ['servers', name, 'size'], size, {
      rule: 'ovh-billing-hourly',
      allowed: wording`a flavor that is sold by the month, since \`compute.billing\` says so (${asOf})`,
      remedy: wording`choose another such as d2-2, or remove \`billing\``,
    });
  });
}

function tlsIsPassedThrough({ loadBalancers }: Description) {
  return Object.entries(loadBalancers).flatMap(([name, { tls }]) =>
    refuseIf(tls === 'terminate', ['loadBalancers', name, 'tls'], tls, {
      rule: 'ovh-load-balancer-tls',
      allowed: wording`passthrough at OVH: its provider can neither make a certificate nor turn HTTP into HTTPS`,
      remedy: wording`write \`passthrough\`, and let the proxy on the server end TLS`,
    }),
  );
}
