/** The server with backups, or the reason why there is none. */
import type { Environment } from '../environment';
import { Failure } from '../../platform/failure';

/** Server whose PostgreSQL is backed up; or why there is none, and what to do. */
export type BackupServer = { readonly server: string } | { readonly reason: string };

export function backupServer({ postgresql }: Environment): BackupServer {
  if (!postgresql) return { reason: 'no PostgreSQL is described' };
  if (postgresql.server === null)
    return { reason: `${postgresql.host} is not operated by Strata: its operator has to back it up` };
  if (!postgresql.backup)
    return { reason: 'no backup is described: add `backup: { bucket: <key of buckets> }` to `postgresql`' };
  return { server: postgresql.server };
}

/** @throws Failure with the reason why there are no backups */
export function databaseServer(environment: Environment): string {
  const result = backupServer(environment);
  if ('server' in result) return result.server;
  throw new Failure(`${environment.name}: ${result.reason}`);
}
