/** Ansible's plays, from what parts and runtimes have on hosts. */
import { eachOnHosts } from '../parts/all/each';
import type { Environment } from '../parts/environment';
import type { RoleOnHosts, Stage } from '../parts/on-hosts';
import { groupNames } from './group-names';
import { sorted } from './sorted';

export interface Play {
  readonly name: string;
  readonly hosts: string;
  readonly local: boolean;
  readonly roles: readonly { readonly name: string; readonly tags: readonly string[] }[];
}

export function plays(environment: Environment): Play[] {
  const groups = new Set(groupNames(environment));
  // Ansible warns of a group that is not there.
  const every = groups.has('unmanaged') ? 'all:!unmanaged' : 'all';
  const baseline = rolesOf('harden').map(({ role }) => role);
  const ahead = rolesOf('ahead').filter(({ group }) => groups.has(group!));
  const others = [every, ...ahead.map(({ group }) => `!${group}`)].join(':');
  return [
    {
      ...play(
        'Know the hosts',
        every,
        rolesOf('know').map(({ role }) => role),
        ['always'],
      ),
      local: true,
    },
    ...ahead.map(({ role, group }) => play(`Set up ${group}, which other hosts need`, group!, [...baseline, role])),
    play('Harden every host', others, baseline),
    play(
      'Let go of what is not described any more',
      every,
      rolesOf('retire').map(({ role }) => role),
    ),
    ...rolesOf('set up')
      .filter(({ group }) => groups.has(group!))
      .map(({ role, group }) => play(`Set up ${group}`, group!, [role])),
  ];
}

/** In their order: each after what it says, else as the parts are listed. */
function rolesOf(stage: Stage): RoleOnHosts[] {
  const all = eachOnHosts().flatMap(({ plays }) => plays.filter((each) => each.stage === stage));
  return sorted(all, ({ role, group }) => group ?? role);
}

function play(name: string, hosts: string, roles: readonly string[], tags: readonly string[] = []): Play {
  return { name, hosts, local: false, roles: roles.map((role) => ({ name: role, tags: [role, ...tags] })) };
}
