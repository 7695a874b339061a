/** Host keys: where Strata gets the expected SSH host key of a server. */
import { nothingToExchange } from '../exchange';
import { computeFacts } from '../../clouds/clouds';
import { expression } from '../../config/expression';
import { nothingOnHosts } from '../on-hosts';
import { noKeys, nothingInModel } from '../part';
import type { Part } from '../part';
import { nothingToCheck } from '../observer';
import { noHostChecks } from '../host-checks';

export const trust: Part<typeof noKeys> = {
  keys: noKeys,
  roles: {},
  rules: {},
  model: nothingInModel,
  ports: () => [],
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    plays: [{ role: 'trust', stage: 'know', group: null, after: [] }],
    variables: {
      ...nothingOnHosts.variables,
      all: ({ compute }) => ({ trust_home: expression`{{ strata_home }}`, ...computeFacts(compute).trust(compute) }),
    },
  },
  checks: nothingToCheck,
  hostChecks: noHostChecks,
  exchanges: nothingToExchange,
};
