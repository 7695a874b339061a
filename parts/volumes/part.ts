/** Volumes: additional disks, which are kept when their server is rebuilt or destroyed. */
import { exchanges } from './exchanges';
import { expression } from '../../config/expression';
import type { Description } from '../description';
import { nothingOnHosts } from '../on-hosts';
import type { Part } from '../part';
import type { Context } from '../rule';
import * as rules from './rules';
import { volumes as schema } from './schema';
import type { Volume } from './types';
import { nothingToCheck } from '../observer';
import { checksOnHosts } from './host-checks';

const keys = { root: {}, server: { volumes: schema } };

export const volumes: Part<typeof keys, object, { readonly volumes: readonly Volume[] }> = {
  keys,
  roles: {},
  rules: { ...rules },
  model: {
    environment: () => ({}),
    server: (name, description, context) => ({ volumes: volumesOf(name, description, context) }),
  },
  ports: () => [],
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    groups: { volumes: (server, { servers }) => Object.keys(servers[server]?.volumes ?? {}).length > 0 },
    plays: [{ role: 'volumes', stage: 'set up', group: 'volumes', after: [] }],
    variables: {
      ...nothingOnHosts.variables,
      host: ({ groups, volumes }) => (groups.includes('volumes') ? { volumes_mounts: mounts(volumes) } : {}),
    },
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
  exchanges,
};

function volumesOf(server: string, { project, servers }: Description, { environmentName }: Context): Volume[] {
  return Object.entries(servers[server]!.volumes).map(([name, volume]) => {
    const key = `${server}-${name}`;
    return { ...volume, name, key, fullName: `${project}-${environmentName}-${key}` };
  });
}

/** Device names exist only after the volumes are created: the inventory plugin reads them from Terraform's state. */
function mounts(volumes: readonly Volume[]) {
  return volumes.map(({ name, key, path }) => ({
    name,
    device: expression`{{ strata_volume_devices['${key}'] | default('') }}`,
    path,
  }));
}
