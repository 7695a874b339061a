/** Checks of backups on the database server, besides the report of `strata-backups`. */
import { hostChecks } from '../host-checks';

/** Only postgres writes there. */
const folders = ['/var/spool/pgbackrest', '/var/log/pgbackrest'];

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: {
    archived: { title: 'writes not yet archived', level: 'status' },
    by_hand: { title: 'pgBackRest', level: 'status' },
    secrets: { title: 'key of the backups', level: 'status' },
    chain: { title: 'log since the last full backup', level: 'verify' },
    repository: { title: 'files of the backups', level: 'full' },
  },
  expected: ({ name }, { postgresql }) =>
    postgresql?.backup && postgresql.server === name
      ? { archived: { port: postgresql.port }, by_hand: folders, secrets: null, chain: null, repository: null }
      : {},
});
