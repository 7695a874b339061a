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
  const known = (stage: Stage) => rolesOf(stage).filter(({ group }) => group === null || groups.has(group));
  const ahead = known('ahead');
  const others = [every, ...ahead.map(({ group }) => `!${group}`)].join(':');
  const baseline = namesOf('harden');
  return [
    first(play('Know the hosts', every, namesOf('know'))),
    ...ahead.map(({ role, group }) => play(`Set up ${group}, which other hosts need`, group!, [...baseline, role])),
    play('Harden every host', others, baseline),
    play('Let go of what is not described any more', every, namesOf('retire')),
    ...known('set up').map(({ role, group }) => play(`Set up ${group}`, group!, [role])),
  ];
}

function namesOf(stage: Stage): string[] {
  return rolesOf(stage).map(({ role }) => role);
}

/** In their order: each after what it says, else as the parts are listed. */
function rolesOf(stage: Stage): RoleOnHosts[] {
  const all = eachOnHosts().flatMap(({ plays }) => plays.filter((each) => each.stage === stage));
  return sorted(all, ({ role, group }) => group ?? role);
}

function play(name: string, hosts: string, roles: readonly string[]): Play {
  return { name, hosts, local: false, roles: roles.map((role) => ({ name: role, tags: [role] })) };
}

/** On the operator's machine, whatever tags a run is limited to. */
function first({ roles, ...rest }: Play): Play {
  return { ...rest, local: true, roles: roles.map(({ name, tags }) => ({ name, tags: [...tags, 'always'] })) };
}
