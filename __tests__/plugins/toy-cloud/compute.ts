import { dictionary } from '../../../config/dictionary';
import { serverCharges } from '../../../clouds/charges';
import type { ComputeFacts } from '../../../clouds/facts';
import { anyDistribution } from '../../../clouds/images';
import { refuseServers } from '../../../clouds/refusal';
import { catalog } from './catalog';
import { apiRequests } from './api-requests';
import { wording } from '../../../config/wording';

const sizes = { nano: 'block-1', small: 'block-1', medium: 'block-4', large: 'block-4' };

export const compute: ComputeFacts = {
  makesServers: true,
  sizes: dictionary(sizes),
  typeProblem: (type) =>
    type in catalog.types
      ? null
      : { allowed: wording`a block such as block-1`, remedy: wording`take one out of the box` },
  images: anyDistribution(),
  imageId: { pattern: /^toy-image-\d+$/, example: 'an image such as toy-image-7' },
  login: () => 'player',
  region: { example: 'playroom', names: ['playroom', 'attic'], others: null },
  defaultZone: (region) => `${region}-shelf`,
  everyServerInANetwork: false,
  loadBalancers: null,
  balancersHaveIpv6: false,
  balancersFilter: false,
  balancersSpanZones: false,
  firewall: null,
  reserved: () => [],
  prefixes: { least: 8, greatest: 30 },
  ownKeys: { compute: ['zone'], subnets: [], servers: [] },
  refusals: (description) =>
    refuseServers(description, 'reverseDns', {
      allowed: wording`no reverse name: toys have none`,
      remedy: wording`remove it`,
    }),
  trust: ({ zone }) => ({ trust_source: 'console', trust_region: zone }),
  sold: { pue: 1.1, charges: ({ servers }, shop) => servers.flatMap((server) => serverCharges(server, shop)) },
  notCounted: () => ['batteries'],
  serverType: 'toy_server',
  resize: null,
  strays: () =>
    Promise.resolve({
      look: ({ prefix }) => {
        apiRequests.push(prefix);
        return Promise.resolve([]);
      },
      cure: null,
      adoptsUnfinished: false,
    }),
};
