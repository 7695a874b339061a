/** Checks of Docker. */
import { hostChecks } from '../host-checks';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: { daemon: { title: 'Docker', level: 'status' } },
  expected: ({ groups }) => (groups.includes('docker') ? { daemon: null } : {}),
});
