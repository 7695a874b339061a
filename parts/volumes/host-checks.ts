/** Checks of additional disks. */
import { hostChecks } from '../host-checks';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: { mounts: { title: 'volumes', level: 'status' } },
  expected: ({ volumes }) => (volumes.length > 0 ? { mounts: volumes.map(({ path }) => path) } : {}),
});
