/** Checks of a host that dumps databases. */
import { hostChecks } from '../host-checks';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: { dump_secrets: { title: 'key of the dumps', level: 'status' } },
  expected: ({ dumps }) => (dumps === null ? {} : { dump_secrets: null }),
});
