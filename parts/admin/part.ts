/** Who may administer the servers, and the basic settings of each server: accounts, time zone, /etc/hosts. */
import { exchanges } from './exchanges';
import type { Environment, Server } from '../environment';
import { nothingOnHosts } from '../on-hosts';
import type { Part } from '../part';
import { mayWantSudoPassword } from '../servers/sudo';
import * as rules from './rules';
import { admin as schema } from './schema';
import type { Users } from './types';
import * as userRules from './user-rules';
import { nothingToCheck } from '../observer';
import { checksOnHosts } from './host-checks';

const keys = { root: { admin: schema }, server: {} };

interface OfEnvironment {
  readonly adminRanges: readonly string[];
  readonly timezone: string;
  readonly users: Users;
}

export const admin: Part<typeof keys, OfEnvironment> = {
  keys,
  roles: {},
  rules: { ...rules, ...userRules },
  model: {
    environment: ({ admin: { from, timezone, users } }) => ({ adminRanges: from, timezone, users }),
    server: () => ({}),
  },
  ports: () => [],
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    plays: [{ role: 'common', stage: 'harden', group: null, after: [] }],
    variables: {
      all: ({ timezone, users, servers }: Environment) => ({
        common_timezone: timezone,
        common_users: Object.fromEntries(
          Object.entries(users).map(([user, { sshKeys }]) => [user, { ssh_keys: sshKeys }]),
        ),
        common_hosts: servers.filter(({ address }) => address !== '').map(({ name, address }) => ({ name, address })),
      }),
      groups: {},
      host: (server: Server, environment: Environment) => ({
        common_hostname: server.name,
        ...(mayWantSudoPassword(server, environment) ? { common_sudo_logins: [server.user] } : {}),
      }),
    },
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
  exchanges,
};
