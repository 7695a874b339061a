import catalog from './catalog.json';
import { dictionary } from '../../config/dictionary';
import { addressesAt } from '../../config/ranges';
import type { Description } from '../../parts/description';
import { didYouMean } from '../../config/spelling';
import type { LoadBalancerSize, ServerSize } from '../../config/vocabulary';
import { charges } from './charges';
import energy from '../energy.json';
import type { ComputeFacts, Objection } from '../facts';
import { published } from './images';
import { loginMade } from '../logins';
import { awsRegions } from './regions';
import { refused, refusedLoadBalancers, refusedServers, tooManyTogether } from '../refusal';
import { trust } from './trust';
import { defaultZone, zoneOf } from './zone';

const sizes: Record<ServerSize, string> = {
  nano: 't3.nano',
  small: 't3.small',
  medium: 't3.medium',
  large: 't3.large',
};
const loadBalancers: Record<LoadBalancerSize, string> = { small: '', medium: '', large: '' };

export const aws: ComputeFacts = {
  makesServers: true,
  sizes: dictionary(sizes),
  typeProblem,
  images: published,
  imageId: { pattern: /^ami-[0-9a-f]{8,17}$/, example: 'an AMI such as ami-0123456789abcdef0' },
  login: loginMade,
  region: awsRegions,
  defaultZone,
  everyServerInANetwork: true,
  loadBalancers: dictionary(loadBalancers),
  balancersHaveIpv6: false,
  balancersFilter: true,
  balancersSpanZones: true,
  // docs.aws.amazon.com/vpc, "Amazon VPC quotas": 60 each for what comes in and what goes out, which is one rule here.
  firewall: {
    called: 'a security group of AWS',
    rules: 60,
    perSource: true,
    sources: { ofARule: 1, together: 60 },
    own: { rules: 0, sources: 0 },
    seesInside: true,
  },
  reserved: (subnet) => addressesAt(subnet, [0, 1, 2, 3, -1]),
  prefixes: { least: 16, greatest: 28 },
  ownKeys: { compute: ['zone'], subnets: ['zone'], servers: [] },
  trust,
  sold: { pue: energy.pue.aws, charges },
  notCounted: ({ balanced }) => (balanced ? ['capacity units of load balancers, by use'] : []),
  serverType: 'aws_instance',
  resize: null,
  strays: () => import('./strays').then(({ search }) => search),
  refusals: (description) => [
    ...refused(description.compute.cloudFirewall === false, ['compute', 'cloudFirewall'], 'false', {
      allowed: 'true at AWS: a server without a security group gets the default one',
      remedy: 'remove it',
    }),
    ...refusedServers(description, 'ipv6', {
      allowed: 'IPv4 only at AWS: the network that Strata makes there has no IPv6 range',
      remedy: 'remove it; Cloudflare in front of the sites answers IPv6',
    }),
    ...refusedServers(description, 'reverseDns', {
      allowed: 'no reverse name at AWS: it grants them by request only',
      remedy: 'remove it, and ask AWS for the name',
    }),
    ...refusedLoadBalancers(description, 'address', {
      allowed: 'no fixed address: AWS chooses one inside the subnet',
      remedy: 'remove it',
    }),
    ...tooManyTogether(description, 7),
    ...volumesNeedNitro(description),
    ...certificatesNeedTheZone(description),
    ...balancedServersAreInItsZone(description),
    ...endingTlsNeedsTwoZones(description),
  ],
};

/** EC2 sells hundreds of types: those with prices are listed, the others have this form. */
const form = /^[a-z][a-z-]*\d[a-z0-9-]*\.(nano|micro|small|medium|large|\d*xlarge|metal(-\w+)?)$/;

function typeProblem(type: string): Objection | null {
  if (form.test(type)) return null;
  const remedy = didYouMean(type, Object.keys(catalog.types), 'choose one of these');
  return { allowed: 'an EC2 type such as t3.small', remedy };
}

/** Instance types of before 2017, whose disks have other names (docs.aws.amazon.com, "Instances built on Nitro"). */
const older = /^(t[12]|m[1-4]|c[134]|r[34]|i2|d2|g[23]|p[23]|x1e?|h1)\./;

function volumesNeedNitro({ servers }: Description) {
  return Object.entries(servers).flatMap(([name, { size, volumes }]) =>
    refused(older.test(size) && Object.keys(volumes).length > 0, ['servers', name, 'size'], size, {
      allowed: 'a type of the Nitro generation, with volumes: their names are known there only',
      remedy: 'choose a newer one such as t3.small',
    }),
  );
}

function certificatesNeedTheZone({ dns, loadBalancers }: Description) {
  return Object.entries(loadBalancers).flatMap(([name, { tls, certificate }]) =>
    refused(
      tls === 'terminate' && !certificate && dns?.provider !== 'aws',
      ['loadBalancers', name, 'certificate'],
      'nothing',
      {
        allowed: 'the domain of a certificate; AWS proves one of its own by a record in a zone at Route 53',
        remedy: 'import one and write its domain, or serve the zone from `aws`',
      },
    ),
  );
}

/** One that hands TLS on stands in one zone and reaches no other. */
function balancedServersAreInItsZone(description: Description) {
  const subnets = description.network?.subnets ?? {};
  const zone = (subnet = '') => subnets[subnet]?.zone ?? zoneOf(description);
  return Object.entries(description.loadBalancers).flatMap(([name, { tls, subnet, servers }]) =>
    servers.flatMap((server, at) => {
      const own = zone(description.servers[server]?.subnet);
      return refused(
        tls === 'passthrough' && own !== zone(subnet),
        ['loadBalancers', name, 'servers', at],
        `${server} in ${own}`,
        {
          allowed: `servers in ${zone(subnet)}, the zone of subnet ${subnet}`,
          remedy: 'choose a subnet in the zone of the servers',
        },
      );
    }),
  );
}

function endingTlsNeedsTwoZones(description: Description) {
  const subnets = Object.values(description.network?.subnets ?? {}).filter((subnet) => subnet.public);
  const zones = new Set(subnets.map(({ zone }) => zone ?? zoneOf(description)));
  return Object.entries(description.loadBalancers)
    .filter(([, { tls }]) => tls === 'terminate' && zones.size < 2)
    .map(([name]) => ({
      path: ['loadBalancers', name, 'tls'],
      received: 'terminate',
      allowed: 'terminate with public subnets in two zones, which AWS demands of a load balancer that ends TLS',
      remedy: 'add a public subnet with another `zone`, or use `passthrough`',
    }));
}
