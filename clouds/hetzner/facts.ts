import catalog from './catalog.json';
import { dictionary } from '../../config/dictionary';
import { addressesAt } from '../../config/ranges';
import type { Description } from '../../parts/description';
import { didYouMean, commaList } from '../../config/spelling';
import type { LoadBalancerSize, ServerSize } from '../../config/vocabulary';
import { charges } from './charges';
import energy from '../energy.json';
import type { ComputeFacts, Objection } from '../facts';
import { images } from './images';
import { cloudInitLogin } from '../logins';
import { refuseIf, refuseDisks, refuseLargeSpreads } from '../refusal';
import { firstContact } from '../trust';
import { wording } from '../../config/wording';

type Type = { readonly diskGib: number; readonly locations: readonly string[] };
const types = dictionary<Type>(catalog.types);
const retired = dictionary<{ readonly since: string; readonly instead: string }>(catalog.retired);
const asOf = wording`as of ${catalog.date}; \`strata refresh hetzner\` brings the list up to date`;

const sizes: Record<ServerSize, string> = { nano: 'cx23', small: 'cx23', medium: 'cx33', large: 'cx43' };
const typeOf = (size: string) => dictionary(sizes)[size] ?? size;
const loadBalancers: Record<LoadBalancerSize, string> = { small: 'lb11', medium: 'lb21', large: 'lb31' };

export const hetzner: ComputeFacts = {
  makesServers: true,
  sizes: dictionary(sizes),
  typeProblem,
  images,
  imageId: { pattern: /^\d{5,}$/, example: 'the number of a snapshot' },
  login: cloudInitLogin,
  region: { example: 'fsn1', names: Object.keys(catalog.locations), others: null },
  defaultZone: (region) => region,
  everyServerInANetwork: false,
  loadBalancers: dictionary(loadBalancers),
  balancersHaveIpv6: true,
  balancersFilter: false,
  balancersSpanZones: false,
  // docs.hetzner.cloud, "Firewalls": 50 rules, 500 effective rules, 100 sources per rule; Strata adds one rule for ICMP.
  firewall: {
    title: 'a firewall of Hetzner',
    rules: 50,
    perSource: false,
    sources: { ofARule: 100, together: 500 },
    own: { rules: 1, sources: 2 },
    seesInside: false,
  },
  reserved: (subnet, network) => [...addressesAt(subnet, [0, 1, -1]), ...addressesAt(network, [1]), '172.31.1.1'],
  prefixes: { least: 8, greatest: 30 },
  ownKeys: { compute: [], subnets: [], servers: [] },
  trust: firstContact,
  sold: { pue: energy.pue.hetzner, charges },
  notCounted: () => [],
  serverType: 'hcloud_server',
  resize: null,
  strays: () => import('./strays').then(({ search }) => search),
  refusals: (description) => [
    ...oneNatServer(description),
    ...refuseDisks(
      description,
      (size) => typeWithDisk(typeOf(size)),
      wording`choose a larger size, or add one of \`volumes\``,
    ),
    ...wrongLoadBalancers(description),
    ...refuseLargeSpreads(description, most.serversTogether),
  ],
};

/** Name and disk size of a type; undefined if the catalog does not have it. */
const typeWithDisk = (type: string) => types[type] && { type, diskGib: types[type].diskGib };

function typeProblem(type: string, region: string | undefined): Objection | null {
  const retirement = retired[type];
  if (retirement) {
    return {
      allowed: wording`a type that can still be ordered (${asOf})`,
      remedy: wording`gone since ${retirement.since}: use ${retirement.instead}`,
    };
  }
  const entry = types[type];
  if (!entry) {
    const names = Object.keys(types);
    return {
      allowed: wording`a type such as ${names[0]} (${asOf})`,
      remedy: didYouMean(type, names, wording`choose one of these`),
    };
  }
  if (region === undefined || entry.locations.includes(region)) return null;
  return {
    allowed: wording`a type that ${region} has (${asOf})`,
    remedy: wording`${type} is sold in ${commaList(entry.locations)}`,
  };
}

/** A network at Hetzner has one route table, not one per subnet. */
function oneNatServer({ network, servers }: Description) {
  const gateways = Object.entries(servers).flatMap(([name, { roles }]) => (roles.includes('nat') ? [name] : []));
  return Object.entries(network?.subnets ?? {}).flatMap(([name, { nat }]) =>
    refuseIf(
      nat !== undefined && nat !== gateways[0] && gateways.includes(nat),
      ['network', 'subnets', name, 'nat'],
      nat ?? wording``,
      {
        rule: 'hetzner-one-way-out',
        allowed: wording`${gateways[0]} for every subnet: a network of Hetzner has one way out`,
        remedy: wording`write ${gateways[0]}, and take role \`nat\` from ${nat}`,
      },
    ),
  );
}

/** docs.hetzner.com: limits of placement groups. */
const most = { serversTogether: 10 };

function wrongLoadBalancers({ dns, loadBalancers }: Description) {
  return Object.entries(loadBalancers).flatMap(([name, { stickySessions, tls, certificate }]) => [
    ...refuseIf(stickySessions && tls === 'passthrough', ['loadBalancers', name, 'stickySessions'], 'true', {
      rule: 'hetzner-sticky-sessions',
      allowed: wording`sticky sessions with \`tls: terminate\`: Hetzner keeps them by a cookie, which it cannot see otherwise`,
      remedy: wording`end TLS there, or remove it`,
    }),
    ...refuseIf(
      tls === 'terminate' && !certificate && dns?.provider !== 'hetzner',
      ['loadBalancers', name, 'certificate'],
      wording`nothing`,
      {
        rule: 'hetzner-certificate-missing',
        allowed: wording`the name of a certificate; Hetzner makes its own only for zones that it serves itself`,
        remedy: wording`upload one and write its name, serve the zone from Hetzner, or use \`passthrough\``,
      },
    ),
  ]);
}
