/** Ansible's plays, from the roles of parts and runtimes. */
import { eachOnHosts } from '../parts/all/each';
import type { Environment } from '../parts/environment';
import type { RoleOnHosts, Stage } from '../parts/on-hosts';
import { groupNames } from './group-names';
import { sortByAfter } from './sorted';

export interface Play {
  readonly name: string;
  readonly hosts: string;
  readonly local: boolean;
  /** A failure on one host ends the run for all hosts. */
  readonly endsForAll: boolean;
  readonly roles: readonly { readonly name: string; readonly tags: readonly string[] }[];
}

export function plays(environment: Environment): Play[] {
  const groups = new Set(groupNames(environment));
  // Ansible warns about unknown groups, so `unmanaged` is excluded only if it exists.
  const allManaged = groups.has('unmanaged') ? 'all:!unmanaged' : 'all';
  const rolesInUse = (stage: Stage) => rolesOf(stage).filter(({ group }) => group === null || groups.has(group));
  const earlyRoles = rolesInUse('ahead');
  const otherHosts = [allManaged, ...earlyRoles.map(({ group }) => `!${group}`)].join(':');
  const baseline = namesOf('harden');
  return [
    asLocal(play('Know the hosts', allManaged, namesOf('know'))),
    ...rolesInUse('inspect').map(({ role, group }) => asGate(play('Look before anything is changed', group!, [role]))),
    ...earlyRoles.map(({ role, group }) =>
      play(`Set up ${group}, which other hosts need`, group!, [...baseline, role]),
    ),
    play('Harden every host', otherHosts, baseline),
    play('Let go of what is not described any more', allManaged, namesOf('retire')),
    ...rolesInUse('set up').map(({ role, group }) => play(`Set up ${group}`, group!, [role])),
  ];
}

function namesOf(stage: Stage): string[] {
  return rolesOf(stage).map(({ role }) => role);
}

/** Sorted by `after`, otherwise in the order of the parts. */
function rolesOf(stage: Stage): RoleOnHosts[] {
  const all = eachOnHosts().flatMap(({ plays }) => plays.filter((each) => each.stage === stage));
  return sortByAfter(all, ({ role, group }) => group ?? role);
}

function play(name: string, hosts: string, roles: readonly string[]): Play {
  return { name, hosts, local: false, endsForAll: false, roles: roles.map((role) => ({ name: role, tags: [role] })) };
}

/** Runs on the operator's machine, and always, whatever `--tags` says. */
function asLocal({ roles, ...rest }: Play): Play {
  return { ...rest, local: true, roles: roles.map(({ name, tags }) => ({ name, tags: [...tags, 'always'] })) };
}

function asGate(each: Play): Play {
  return { ...each, endsForAll: true };
}
