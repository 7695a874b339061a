/** What a description says of backups, or why it says nothing. */
import type { Environment } from '../environment';
import { Failure } from '../../platform/failure';

/** Server that the environment's PostgreSQL is backed up on; or why there is none, and what to do. */
export type BackupServer = { readonly server: string } | { readonly lacks: string };

export function backupServer({ postgresql }: Environment): BackupServer {
  if (!postgresql) return { lacks: 'no PostgreSQL is described' };
  if (postgresql.server === null) return { lacks: `${postgresql.host} is run by somebody else, who has to back it up` };
  if (!postgresql.backup)
    return { lacks: 'no backup is described: add `backup: { bucket: <key of buckets> }` to `postgresql`' };
  return { server: postgresql.server };
}

/** @throws Failure that says what the description lacks */
export function databaseServer(environment: Environment): string {
  const found = backupServer(environment);
  if ('server' in found) return found.server;
  throw new Failure(`${environment.name}: ${found.lacks}`);
}
