/** NAT: a server that forwards traffic of private subnets to the internet. */
import { nothingToExchange } from '../exchange';
import { hasRole } from '../described';
import type { Description } from '../description';
import { nothingOnHosts } from '../on-hosts';
import { noKeys } from '../part';
import type { Part } from '../part';
import { natOf } from './model';
import * as rules from './rules';
import { wayOut } from './way-out';
import { nothingToCheck } from '../observer';
import { checksOnHosts } from './host-checks';

interface OfServer {
  /** Private address of its NAT gateway; null: it uses its own public address. */
  readonly wayOut: string | null;
  /** Ranges whose traffic this server forwards to the internet. */
  readonly natSources: readonly { readonly subnet: string; readonly cidr: string }[];
}

export const nat: Part<typeof noKeys, object, OfServer, 'nat'> = {
  keys: noKeys,
  roles: { nat: { lacks: () => undefined } },
  rules: { ...rules },
  model: {
    environment: () => ({}),
    server: (name, description) => ({
      wayOut: wayOut(description.servers[name]!, description),
      natSources: natSources(name, description),
    }),
  },
  ports: (server, description) => (hasRole(server, description, 'nat') ? [forwarded] : []),
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    groups: { nat: (server, description) => hasRole(server, description, 'nat') },
    plays: [{ role: 'nat', stage: 'ahead', group: 'nat', after: [] }],
    variables: {
      ...nothingOnHosts.variables,
      host: ({ groups, natSources }) =>
        groups.includes('nat') ? { nat_sources: natSources.map(({ cidr }) => cidr) } : {},
    },
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
  exchanges: nothingToExchange,
};

/** Reserves the name of the firewall rules for forwarded traffic; no service listens. */
const forwarded = { name: 'nat', number: null, opener: 'role nat', open: false, sources: () => [], containers: [] };

function natSources(name: string, description: Description): OfServer['natSources'] {
  return Object.entries(description.network?.subnets ?? {})
    .filter(([subnet]) => natOf(subnet, description) === name)
    .map(([subnet, { cidr }]) => ({ subnet, cidr }));
}
