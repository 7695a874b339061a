/** Host keys: who vouches for them. */
import { expression } from '../../config/expression';
import type { Environment } from '../environment';
import { nothingOnHosts } from '../on-hosts';
import { noKeys, nothingInModel } from '../part';
import type { Part } from '../part';

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
      all: (environment) => ({ trust_home: expression`{{ strata_home }}`, ...source(environment) }),
    },
  },
};

/** EC2's console vouches for host keys; nobody else's is within reach (docs/decisions/0008-host-keys-on-first-contact.md). */
function source({ compute: { provider, region, endpoint } }: Environment) {
  if (provider !== 'aws') return { trust_source: 'first_contact' };
  return {
    trust_source: 'console',
    trust_region: region,
    ...(endpoint ? { trust_endpoint_url: endpoint.url } : {}),
    ...(endpoint?.lab ? { trust_access_key: 'lab', trust_secret_key: 'lab' } : {}),
  };
}
