/** Docker, on servers that run containers. */
import type { z } from 'zod';
import { eachRuntimeOf } from '../app/described';
import { nothingOnHosts } from '../on-hosts';
import type { Part } from '../part';
import { roleVariables } from '../passed-through';
import { addressPools } from '../postgresql/address-pools';
import { docker as schema } from './schema';
import { nothingToCheck } from '../observer';

type Docker = Readonly<z.infer<typeof schema>>;

const keys = { root: { docker: schema.prefault({}) }, server: {} };

export const docker: Part<typeof keys, { readonly docker: Docker }> = {
  keys,
  roles: {},
  rules: {},
  model: {
    environment: (description) => ({ docker: description.docker }),
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
        docker: (environment) => ({ ...roleVariables('docker', environment.docker), docker_live_restore: true }),
      },
      host: (server, environment) =>
        server.groups.includes('docker') ? { docker_address_pools: addressPools(server, environment) } : {},
    },
    jobs: (server) => (server.groups.includes('docker') ? ['docker-prune'] : []),
  },
  checks: nothingToCheck,
};
