/** Environments that together use every role, each way a role is used. */
import type { Environment } from '../../parts/environment';
import { environmentOf, staging } from '../environment';
import type { Raw } from '../environment';

export const environments: Readonly<Record<string, Environment>> = {
  dedicated: environmentOf('small.yaml'),
  lab: environmentOf('lab-test.yaml'),
  local: environmentOf('small.yaml', (raw: Raw) => {
    raw.postgresql = { mode: 'local', server: 'app-1', databases: { shop: {} } };
    raw.servers['app-1'].roles.push('postgresql');
  }),
  balanced: environmentOf('small.yaml', (raw: Raw) => {
    raw.proxy = {};
    raw.servers['db-1'].volumes = { data: { sizeGib: 50, path: '/var/lib/postgresql' } };
    raw.loadBalancers = {
      front: { subnet: 'public', servers: ['app-1', 'app-2'], tls: 'terminate', health: { path: '/up' } },
    };
  }),
  followed: environmentOf('small.yaml', (raw: Raw) => {
    raw.apps.shop.servers = ['app-1'];
    raw.servers['app-2'].roles = [];
    raw.apps.shop.compose = 'compose.yaml';
    raw.apps.shop.gitops = { repository: 'https://git.example.org/shop/shop.git', branch: 'main', verify: 'off' };
  }),
  hetzner: environmentOf('hetzner.yaml'),
  ovh: environmentOf('ovh.yaml'),
  cloudflare: environmentOf('cloudflare.yaml'),
  backups: staging(),
};
