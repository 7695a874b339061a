/** Docker, on servers that run containers. */
import { exchanges } from './exchanges';
import type { z } from 'zod';
import { eachRuntimeOf } from '../app/described';
import type { Environment, Server } from '../environment';
import { nothingOnHosts } from '../on-hosts';
import type { Part } from '../part';
import { roleVariables } from '../passed-through';
import { addressPools as poolsOfDatabase } from '../postgresql/address-pools';
import { addressPools } from './address-pools';
import type { AddressPool } from './address-pools';
import * as rules from './rules';
import { docker as schema } from './schema';
import { nothingToCheck } from '../observer';
import { checksOnHosts } from './host-checks';

interface Docker extends Readonly<z.infer<typeof schema>> {
  /** Empty: Docker's own. */
  readonly addressPools: readonly AddressPool[];
}

const keys = { root: { docker: schema.prefault({}) }, server: {} };

export const docker: Part<typeof keys, { readonly docker: Docker }> = {
  keys,
  roles: {},
  rules: { ...rules },
  model: {
    environment: (description) => ({
      docker: { ...description.docker, addressPools: addressPools(description) },
    }),
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
        docker: ({ docker: { registryMirrors } }) => ({
          ...roleVariables('docker', { registryMirrors }),
          docker_live_restore: true,
        }),
      },
      host: (server, environment) =>
        server.groups.includes('docker') ? { docker_address_pools: poolsOf(server, environment) } : {},
    },
    jobs: (server) => (server.groups.includes('docker') ? ['docker-prune'] : []),
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
  exchanges,
};

/** Containers that use the database of their server are in the range that it accepts. */
function poolsOf(server: Server, environment: Environment): readonly AddressPool[] {
  const ofDatabase = poolsOfDatabase(server, environment);
  return ofDatabase.length > 0 ? ofDatabase : environment.docker.addressPools;
}
