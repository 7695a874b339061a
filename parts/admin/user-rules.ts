/** A person's account must be nobody else's: Strata writes its keys, and locks it when the person leaves. */
import accounts from './system-accounts.json';
import { loginOf } from '../servers/login';
import type { Rule } from '../rule';
import { servers } from '../described';
import { wording } from '../../config/wording';

const taken = new Set(accounts.sources.flatMap(({ names }) => names));
/** systemd brings more of them with every release. */
const ofSystemd = /^systemd-/;

export const userNamesAreFree: Rule = ({ admin }) =>
  Object.keys(admin.users)
    .filter(isTaken)
    .map((user) => ({
      path: ['admin', 'users', user],
      received: user,
      allowed: wording`a name that no account and no group of the images or of what Strata installs has`,
      remedy: wording`name the person otherwise: that one belongs to the system (parts/admin/system-accounts.json)`,
    }));

/** Strata itself would be locked out when the person leaves. */
export const usersAreNotLogins: Rule = (description) =>
  Object.keys(description.admin.users).flatMap((user) => {
    const [server] = servers(description).find(([, each]) => loginOf(each, description) === user) ?? [];
    if (server === undefined || isTaken(user)) return [];
    return [
      {
        path: ['admin', 'users', user],
        received: user,
        allowed: wording`a name that is not the login of a server`,
        remedy: wording`Strata logs in to ${server} with it: name the person otherwise`,
      },
    ];
  });

function isTaken(user: string): boolean {
  return taken.has(user) || ofSystemd.test(user);
}
