import { eachOnHosts, mergeDistinct } from '../parts/all/each';
import type { Environment } from '../parts/environment';
import { expression } from '../config/expression';
import type { Expression } from '../config/expression';
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

/** The environment's home folder, as `homeOf` finds it; of environment variables alone, so that it needs no host. */
export function homeExpression({ name, project }: Environment): Expression {
  return expression`{{ lookup('ansible.builtin.env', 'STRATA_HOME') or lookup('ansible.builtin.env', 'HOME') ~ '/.local/state/strata' }}/${project}-${name}`;
}

function all(environment: Environment): Variables {
  const { name } = environment;
  return {
    strata_environment: name,
    strata_home: homeExpression(environment),
    ansible_ssh_common_args: expression`-F '{{ strata_home }}/ssh_config'`,
    ...mergeDistinct(eachOnHosts().map(({ variables }) => variables.all(environment))),
  };
}
