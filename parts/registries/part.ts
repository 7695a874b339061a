/** Private registries of images, on servers that run containers. A person gives their passwords. */
import { expression } from '../../config/expression';
import { eachRuntimeOf } from '../app/described';
import type { Description } from '../description';
import type { Exchanges } from '../exchange';
import { noHostChecks } from '../host-checks';
import { nothingToCheck } from '../observer';
import { nothingOnHosts } from '../on-hosts';
import type { Variables } from '../on-hosts';
import type { Part } from '../part';
import * as rules from './rules';
import { registries as schema } from './schema';
import { passwordOfRegistry, passwordsOfRegistries } from './secrets';
import type { Registry } from './types';

const keys = { root: { registries: schema }, server: {} };

interface OfEnvironment {
  readonly registries: readonly Registry[];
}

export const registries: Part<typeof keys, OfEnvironment> = {
  keys,
  roles: {},
  rules: { ...rules },
  model: { environment: (description) => ({ registries: registriesOf(description) }), server: () => ({}) },
  ports: () => [],
  secrets: passwordsOfRegistries,
  onHosts: {
    ...nothingOnHosts,
    groups: {
      // Also where none is described: a login that left the description leaves the host.
      registries: (server, description) => eachRuntimeOf(server, description).some(({ usesDocker }) => usesDocker),
    },
    plays: [{ role: 'registries', stage: 'set up', group: 'registries', after: ['docker'] }],
    variables: {
      ...nothingOnHosts.variables,
      groups: { registries: (environment) => ({ registries_logins: loginsOf(environment) }) },
    },
  },
  checks: nothingToCheck,
  hostChecks: noHostChecks,
  exchanges: (description) => exchangesOf(description),
};

function registriesOf({ registries: described }: Description): Registry[] {
  return Object.entries(described).map(([host, { user }]) => ({
    ...{ host, user, passwordVariable: passwordOfRegistry(host) },
  }));
}

function loginsOf({ registries: all }: OfEnvironment): Variables {
  return Object.fromEntries(
    all.map(({ host, user, passwordVariable }) => [host, { user, password: expression`{{ ${passwordVariable} }}` }]),
  );
}

function exchangesOf({ registries: described }: Description): ReturnType<Exchanges> {
  if (Object.keys(described).length === 0) return [];
  return [
    { path: ['registries'], value: undefined, why: "images come from the lab's registry, which asks for no login" },
  ];
}
