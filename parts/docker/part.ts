/** Docker, on servers whose apps run in it. */
import { eachRuntimeOf } from '../app/described';
import { nothingOnHosts } from '../on-hosts';
import type { Part } from '../part';
import { addressPools } from '../postgresql/address-pools';
import { docker as schema } from './schema';
import { nothingToCheck } from '../observer';

const keys = { root: { docker: schema.prefault({}) }, server: {} };

export const docker: Part<typeof keys, { readonly registryMirrors: readonly string[] }> = {
  keys,
  roles: {},
  rules: {},
  model: {
    environment: ({ docker: { registryMirrors } }) => ({ registryMirrors }),
    server: () => ({}),
  },
  ports: () => [],
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    groups: {
      docker: (server, description) => eachRuntimeOf(server, description).some(({ usesDocker }) => usesDocker),
    },
    plays: [{ role: 'docker', stage: 'set up', group: 'docker', after: ['volumes'] }],
    variables: {
      all: () => ({}),
      groups: {
        docker: ({ registryMirrors }) => ({ docker_registry_mirrors: registryMirrors, docker_live_restore: true }),
      },
      host: (server, environment) =>
        server.groups.includes('docker') ? { docker_address_pools: addressPools(server, environment) } : {},
    },
  },
  checks: nothingToCheck,
};
