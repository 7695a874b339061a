import { dumpsPrefix, proofsPrefix, serverPrefix } from '../buckets/folders';
import { bucketName } from '../buckets/bucket-name';
import type { PostgresqlBackup, ServerBackup } from '../environment';
import type { Description } from '../description';
import { backedUpPostgresql } from '../postgresql_backup/backed-up';
import { describedDumps } from '../postgresql_dump/model';

/** @param backup of the environment's PostgreSQL */
export function serverBackup(
  server: string,
  { description, environment }: { readonly description: Description; readonly environment: string },
  backup: PostgresqlBackup | null,
): ServerBackup | null {
  const database = backedUpPostgresql(description)?.server ?? '';
  const [dump] = describedDumps(server, description);
  const isDatabase = backup !== null && database === server;
  const isVerifier = backup !== null && database !== server && backup.proof.server === server;
  if (!isDatabase && !isVerifier && !dump) return null;
  return {
    bucket: backup && !dump ? backup.bucketName : bucketName(description, environment, dump!.bucket),
    prefixes: [
      ...(isDatabase ? [serverPrefix(server)] : []),
      ...(dump ? [dumpsPrefix(server)] : []),
      ...(isVerifier ? [proofsPrefix(database)] : []),
    ],
    reads: [
      ...(isVerifier ? [{ bucket: backup.bucketName, prefix: serverPrefix(database) }] : []),
      ...(isDatabase ? ofSources(backup) : []),
    ],
  };
}

function ofSources({ restoreFrom }: PostgresqlBackup): ServerBackup['reads'] {
  return restoreFrom.flatMap(({ bucketName: bucket, server }) => [
    { bucket, prefix: serverPrefix(server) },
    { bucket, prefix: dumpsPrefix(server) },
  ]);
}
