/** Checks of scheduled jobs. */
import { hostChecks } from '../host-checks';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: { jobs: { title: 'scheduled jobs', level: 'status' }, mail: { title: 'mail settings', level: 'status' } },
  expected: (_, { alerts }, jobs) => ({
    ...(jobs.length > 0 ? { jobs } : {}),
    ...(jobs.length > 0 && alerts ? { mail: { to: alerts.emails.join(', ') } } : {}),
  }),
});
