import { eachOnHosts, merged } from '../parts/all/each';
import type { Environment, Server } from '../parts/environment';
import type { Variables } from '../parts/on-hosts';
import { groupNames } from './group-names';

/** The declared half of the inventory: groups, and what differs from host to host. */
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
  // Without `strata_user` nobody logs in, so there is no way to describe and no host key to wait for.
  if (!server.managed) return { strata_private_address: server.address };
  return {
    ...merged(eachOnHosts().map(({ variables }) => variables.host(server, environment))),
    retired_described_jobs: eachOnHosts().flatMap(({ jobs }) => jobs(server, environment)),
  };
}
