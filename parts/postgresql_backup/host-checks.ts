/** Checks of backups on the database server, besides the report of `strata-backups`. */
import { hostChecks } from '../host-checks';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: {
    archived: { title: 'writes not yet archived', level: 'status' },
    secrets: { title: 'key of the backups', level: 'status' },
    chain: { title: 'log since the last full backup', level: 'verify' },
    repository: { title: 'files of the backups', level: 'full' },
  },
  expected: ({ name }, { postgresql }) =>
    postgresql?.backup && postgresql.server === name
      ? { archived: { port: postgresql.port }, secrets: null, chain: null, repository: null }
      : {},
});
