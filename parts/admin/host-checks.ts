/** Checks of accounts, sudo, updates and kernel parameters. */
import { hostChecks } from '../host-checks';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: {
    sudoers: { title: 'sudo', level: 'status' },
    accounts: { title: 'accounts', level: 'status' },
    updates: { title: 'security updates', level: 'status' },
    kernel_parameters: { title: 'kernel parameters', level: 'status' },
    addresses: { title: 'names of servers', level: 'status' },
  },
  expected: (_, { users, servers }) => ({
    sudoers: null,
    accounts: Object.fromEntries(Object.entries(users).map(([user, { sshKeys }]) => [user, sshKeys])),
    updates: null,
    kernel_parameters: null,
    addresses: Object.fromEntries(
      servers.filter(({ address }) => address !== '').map(({ name, address }) => [name, address]),
    ),
  }),
});
