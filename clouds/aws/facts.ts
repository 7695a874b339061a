import catalog from './catalog.json';
import { dictionary } from '../../config/dictionary';
import { addressesAt } from '../../config/ranges';
import { didYouMean } from '../../config/spelling';
import type { LoadBalancerSize, ServerSize } from '../../config/vocabulary';
import { charges } from './charges';
import energy from '../energy.json';
import type { ComputeFacts, Objection } from '../facts';
import { publications } from './images';
import { cloudInitLogin } from '../logins';
import { awsRegions } from './regions';
import { refusals } from './refusals';
import { trust } from './trust';
import { defaultZone } from './zone';
import { wording } from '../../config/wording';

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
  images: publications,
  imageId: { pattern: /^ami-[0-9a-f]{8,17}$/, example: 'an AMI such as ami-0123456789abcdef0' },
  login: cloudInitLogin,
  region: awsRegions,
  defaultZone,
  everyServerInANetwork: true,
  loadBalancers: dictionary(loadBalancers),
  balancersHaveIpv6: false,
  balancersFilter: true,
  balancersSpanZones: true,
  // docs.aws.amazon.com/vpc, "Amazon VPC quotas": 60 inbound and 60 outbound rules; Strata has one outbound rule.
  firewall: {
    title: 'a security group of AWS',
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
  refusals,
};

/** EC2 sells hundreds of types. The catalog lists those with prices; of the others only the syntax is checked. */
const form = /^[a-z][a-z-]*\d[a-z0-9-]*\.(nano|micro|small|medium|large|\d*xlarge|metal(-\w+)?)$/;

function typeProblem(type: string): Objection | null {
  if (form.test(type)) return null;
  const remedy = didYouMean(type, Object.keys(catalog.types), wording`choose one of these`);
  return { allowed: wording`an EC2 type such as t3.small`, remedy };
}
