import type { Environment } from '../parts/environment';
import { groupNames } from './groups';

export interface Play {
  readonly name: string;
  readonly hosts: string;
  readonly local: boolean;
  readonly roles: readonly { readonly name: string; readonly tags: readonly string[] }[];
}

/** On every server, whatever it does. */
const baseline = ['common', 'ssh', 'firewall', 'fail2ban'];

/** Order matters: hosts behind the NAT host need it before their first package, data needs its disk, an app its database. */
const services = [
  'volumes',
  'docker',
  'postgresql',
  'postgresql_dump',
  'postgresql_backup',
  'postgresql_verify',
  'app',
  'proxy',
];

/** Groups whose role has another name. */
const roleOf: Readonly<Record<string, string>> = { postgresql_verify: 'postgresql_backup' };

export function plays(environment: Environment): Play[] {
  const groups = new Set(groupNames(environment));
  const play = (name: string, hosts: string, roles: string[]): Play => ({
    name,
    hosts,
    local: false,
    roles: roles.map((role) => ({ name: role, tags: [role] })),
  });
  const nat = groups.has('nat');
  // Ansible warns of a group that is not there.
  const every = groups.has('unmanaged') ? 'all:!unmanaged' : 'all';

  return [
    { name: 'Know the hosts', hosts: every, local: true, roles: [{ name: 'trust', tags: ['trust', 'always'] }] },
    ...(nat ? [play('Open the way out of private networks', 'nat', [...baseline, 'nat'])] : []),
    play('Harden every host', nat ? `${every}:!nat` : every, baseline),
    play('Let go of what is not described any more', every, ['retired']),
    ...services
      .filter((group) => groups.has(group))
      .map((group) => play(`Set up ${group}`, group, [roleOf[group] ?? group])),
  ];
}
