import { eachOnHosts, mergeDistinct } from '../parts/all/each';
import type { Environment } from '../parts/environment';
import { expression } from '../config/expression';
import type { Variables } from '../parts/on-hosts';
import { groupNames } from './group-names';

/** Variables by group, from parts and runtimes. A group without variables has no file. */
export function groupVars(environment: Environment): Record<string, Variables> {
  const used = new Set(groupNames(environment));
  const groups = eachOnHosts().flatMap(({ variables }) => Object.entries(variables.groups));
  return {
    all: all(environment),
    ...Object.fromEntries(
      groups.filter(([group]) => used.has(group)).map(([group, variables]) => [group, variables(environment)]),
    ),
  };
}

function all(environment: Environment): Variables {
  const { name, project } = environment;
  return {
    strata_environment: name,
    strata_home: expression`{{ lookup('ansible.builtin.env', 'STRATA_HOME') or lookup('ansible.builtin.env', 'HOME') ~ '/.local/state/strata' }}/${project}-${name}`,
    ansible_ssh_common_args: expression`-F '{{ strata_home }}/ssh_config'`,
    ...mergeDistinct(eachOnHosts().map(({ variables }) => variables.all(environment))),
  };
}
