/** The reverse proxy on ports 80 and 443 of a server. */
import { exchanges } from './exchanges';
import { expression } from '../../config/expression';
import { hasRole } from '../described';
import type { Description } from '../description';
import { nothingOnHosts } from '../on-hosts';
import type { OwnPort, Part } from '../part';
import { proxyFront } from './front';
import * as rules from './rules';
import * as siteRules from './site-rules';
import { proxy as schema } from './schema';
import { proxySites } from './sites';
import type { Proxy } from './types';
import { visitorsOf } from './visitors';
import { nothingToCheck } from '../observer';
import { wording } from '../../config/wording';
import { checksOnHosts } from './host-checks';

const keys = { root: { proxy: schema.optional() }, server: {} };

export const proxy: Part<typeof keys, { readonly proxy: Proxy | null }, object, 'proxy'> = {
  keys,
  roles: {
    proxy: { lacks: (_, { proxy }) => (proxy ? undefined : wording`add \`proxy:\`, or remove the role`) },
  },
  rules: { ...rules, ...siteRules },
  model: { environment: (description) => ({ proxy: proxyOf(description) }), server: () => ({}) },
  ports,
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    groups: { proxy: (server, description) => hasRole(server, description, 'proxy') },
    plays: [{ role: 'proxy', stage: 'set up', group: 'proxy', after: ['app'] }],
    variables: {
      all: () => ({}),
      groups: {
        proxy: ({ proxy }) => ({
          proxy_tls: proxy?.tls ?? false,
          proxy_acme_server: proxy?.acmeServer ?? '',
          proxy_acme_email: proxy?.acmeEmail ?? '',
          proxy_certificates_copy: certificatesCopy,
        }),
      },
      host: (server, environment) =>
        server.groups.includes('proxy')
          ? { proxy_sites: proxySites(server, environment), ...proxyFront(server, environment) }
          : {},
    },
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
  exchanges,
};

/** In the environment's home, so that the copy of the home beside the backups has it, too. */
const certificatesCopy = expression`{{ strata_home }}/certificates/{{ inventory_hostname }}.vault`;

function proxyOf({ proxy }: Description): Proxy | null {
  if (!proxy) return null;
  const { acme } = proxy;
  return { tls: acme !== undefined, acmeEmail: acme?.email ?? '', acmeServer: acme?.server ?? '' };
}

/** Port 443 is reserved also without certificates, for when `proxy.acme` is added later. */
function ports(server: string, description: Description): OwnPort[] {
  if (!hasRole(server, description, 'proxy')) return [];
  const of = {
    opener: 'role proxy',
    sources: (resolve: Parameters<OwnPort['sources']>[0]) => resolve(visitorsOf(server, description)),
    containers: [],
  };
  return [
    { ...of, name: 'http', number: 80, open: true },
    { ...of, name: 'https', number: 443, open: description.proxy?.acme !== undefined },
  ];
}
