import { backedUpPostgresql } from './backed-up';
import { cipherVariable } from './secrets';
import { bucketName } from '../buckets/bucket-name';
import type { PostgresqlBackup, RestoreSource } from '../environment';
import type { Context } from '../rule';
import type { Description } from '../description';
import { storage } from '../providers/model';

export function postgresqlBackup(description: Description, context: Context): PostgresqlBackup | null {
  const database = backedUpPostgresql(description);
  if (!database) return null;
  const { bucket, at, fullOn, restorableDays, queueGib, proof } = database.backup;
  return {
    bucket,
    bucketName: bucketName(description, context.environmentName, bucket),
    dailyAt: at,
    fullOn,
    restorableDays,
    queueGib,
    cipherVariable,
    proof: { ...proof, server: proof.server ?? database.server, newest: proof.newest ?? null },
    restoreFrom: Object.entries(database.restoreFrom).flatMap(([name, { scrub }]) =>
      restoreSource(name, scrub ?? null, context),
    ),
  };
}

/** Empty for an unknown environment, which the rules refuse. */
function restoreSource(environment: string, scrub: string | null, { neighbours }: Context): RestoreSource[] {
  const other = neighbours.get(environment);
  const source = other && backedUpPostgresql(other);
  const store = other && storage(other);
  if (!other || !source || !store) return [];
  return [
    {
      environment,
      project: other.project,
      server: source.server,
      bucketName: bucketName(other, environment, source.backup.bucket),
      region: store.region,
      urlForHosts: store.urlForHosts,
      scrub,
    },
  ];
}
