import { eachOnHosts, mergeDistinct } from '../parts/all/each';
import type { Environment, Server } from '../parts/environment';
import type { Variables } from '../parts/on-hosts';
import { groupNames } from './group-names';

/** The part of the inventory that comes from the description: groups and host variables. */
export function inventory(environment: Environment) {
  const { servers } = environment;
  const members = (group: string) => servers.filter(({ groups }) => groups.includes(group));
  return {
    all: {
      hosts: Object.fromEntries(servers.map((server) => [server.name, host(server, environment)])),
      children: Object.fromEntries(
        groupNames(environment).map((group) => [
          group,
          { hosts: Object.fromEntries(members(group).map(({ name }) => [name, {}])) },
        ]),
      ),
    },
  };
}

function host(server: Server, environment: Environment): Variables {
  // An unmanaged host has no login, so it needs no connection variables and no host key.
  if (!server.managed) return { strata_private_address: server.address };
  return {
    ...mergeDistinct(eachOnHosts().map(({ variables }) => variables.host(server, environment))),
    retired_described_jobs: eachOnHosts().flatMap(({ jobs }) => jobs(server, environment)),
  };
}
