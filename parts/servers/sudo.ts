/** Sudo of a login that a seller delivered: it may want a password, which Strata is told and never stores. */
import { computeFacts } from '../../clouds/clouds';
import type { Environment, Server } from '../environment';

/** False for root, and for images of a cloud, whose login has sudo without a password. */
export function mayWantSudoPassword({ managed, user }: Server, { compute }: Environment): boolean {
  return managed && user !== 'root' && !computeFacts(compute).makesServers;
}

/** Environment variable with the password, for people without a terminal and for Ansible. */
export function sudoVariable({ name }: Pick<Server, 'name'>): string {
  return `STRATA_SUDO_PASSWORD_${name.toUpperCase().replaceAll('-', '_')}`;
}
