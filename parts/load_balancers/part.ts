/** Load balancers in front of servers. */
import { exchanges } from './exchanges';
import { nothingOnHosts } from '../on-hosts';
import type { Part } from '../part';
import { loadBalancers as model } from './model';
import * as rules from './rules';
import { loadBalancers as schema } from './schema';
import * as sizeRules from './size-rules';
import type { LoadBalancer } from './types';
import { nothingToCheck } from '../observer';
import { noHostChecks } from '../host-checks';

const keys = { root: { loadBalancers: schema }, server: {} };

export const loadBalancers: Part<typeof keys, { readonly loadBalancers: readonly LoadBalancer[] }> = {
  keys,
  roles: {},
  rules: { ...rules, ...sizeRules },
  model: {
    environment: (description, { environmentName }) => ({ loadBalancers: model(environmentName, description) }),
    server: () => ({}),
  },
  ports: () => [],
  secrets: () => [],
  onHosts: nothingOnHosts,
  checks: nothingToCheck,
  hostChecks: noHostChecks,
  exchanges,
};
