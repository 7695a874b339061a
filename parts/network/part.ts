/** The private network and its subnets. */
import { exchanges } from './exchanges';
import { natOf } from '../nat/model';
import { nothingOnHosts } from '../on-hosts';
import type { Part } from '../part';
import type { Description } from '../description';
import * as addressRules from './address-rules';
import * as rules from './rules';
import { network as schema } from './schema';
import type { Network } from './types';
import { zoneOf } from './zone';
import { nothingToCheck } from '../observer';
import { noHostChecks } from '../host-checks';

const keys = { root: { network: schema.optional() }, server: {} };

export const network: Part<typeof keys, { readonly network: Network }> = {
  keys,
  roles: {},
  rules: { ...rules, ...addressRules },
  model: { environment: (description) => ({ network: networkOf(description) }), server: () => ({}) },
  ports: () => [],
  secrets: () => [],
  onHosts: nothingOnHosts,
  checks: nothingToCheck,
  hostChecks: noHostChecks,
  exchanges,
};

function networkOf(description: Description): Network {
  return {
    cidr: description.network?.cidr ?? '',
    subnets: Object.entries(description.network?.subnets ?? {}).map(([name, subnet]) => ({
      name,
      cidr: subnet.cidr,
      public: subnet.public,
      zone: subnet.zone ?? zoneOf(description),
      nat: natOf(name, description) ?? null,
    })),
  };
}
