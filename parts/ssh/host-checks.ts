/** Checks of the SSH server. */
import type { Server } from '../environment';
import { hostChecks } from '../host-checks';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: { sshd: { title: 'SSH settings', level: 'status' } },
  expected: (server, { users }) => ({
    sshd: { users: [...new Set(['root', server.user, ...Object.keys(users)])], settings: settings(server) },
  }),
});

/** Effective settings, in the words of `sshd -T`, with the values that are sound. */
function settings(server: Server): Readonly<Record<string, readonly string[]>> {
  return {
    pubkeyauthentication: ['yes'],
    passwordauthentication: ['no'],
    kbdinteractiveauthentication: ['no'],
    hostbasedauthentication: ['no'],
    permitemptypasswords: ['no'],
    permitrootlogin: server.user === 'root' ? ['prohibit-password', 'without-password', 'no'] : ['no'],
    allowtcpforwarding: [server.groups.includes('bastion') ? 'local' : 'no'],
    allowagentforwarding: ['no'],
    x11forwarding: ['no'],
    maxauthtries: ['3'],
    port: [String(server.sshPort)],
  };
}
