/** Checks of every host that Strata configures. */
import { hostChecks } from '../host-checks';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: {
    system: { title: 'systemd', level: 'status' },
    disks: { title: 'disks', level: 'status' },
    memory: { title: 'memory', level: 'status' },
    clock: { title: 'clock', level: 'status' },
    restart: { title: 'pending restart', level: 'status' },
  },
  expected: () => ({ system: null, disks: null, memory: null, clock: null, restart: null }),
});
