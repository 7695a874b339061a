/** A person's account must not be a system account: Strata writes its SSH keys, and locks it when the person is removed. */
import accounts from './system-accounts.json';
import { loginOf } from '../servers/login';
import type { Rule } from '../rule';
import { servers } from '../described';
import { wording } from '../../config/wording';

const reservedNames = new Set(accounts.sources.flatMap(({ names }) => names));
/** Accounts of systemd, which adds more with every release. */
const systemdName = /^systemd-/;

export const userNamesAreFree: Rule = ({ admin }) =>
  Object.keys(admin.users)
    .filter(isReserved)
    .map((user) => ({
      path: ['admin', 'users', user],
      received: user,
      allowed: wording`a name that is no system account or group`,
      remedy: wording`choose another name: this one belongs to the system (parts/admin/system-accounts.json)`,
    }));

/** Removing the person would lock Strata's own login. */
export const usersAreNotLogins: Rule = (description) =>
  Object.keys(description.admin.users).flatMap((user) => {
    const [server] = servers(description).find(([, each]) => loginOf(each, description) === user) ?? [];
    if (server === undefined || isReserved(user)) return [];
    return [
      {
        path: ['admin', 'users', user],
        received: user,
        allowed: wording`a name that is not the login of a server`,
        remedy: wording`Strata logs in to ${server} with it: choose another name`,
      },
    ];
  });

function isReserved(user: string): boolean {
  return reservedNames.has(user) || systemdName.test(user);
}
