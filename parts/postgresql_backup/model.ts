import { backedUp } from './backed-up';
import { cipherVariable } from './secrets';
import { bucketName } from '../buckets/bucket-name';
import type { PostgresqlBackup, RestoreSource } from '../environment';
import type { Context } from '../rule';
import type { Description } from '../description';
import { storage } from '../providers/model';

export function postgresqlBackup(description: Description, context: Context): PostgresqlBackup | null {
  const found = backedUp(description);
  if (!found) return null;
  const { bucket, at, fullOn, restorableDays, queueGib, proof } = found.backup;
  return {
    bucket,
    bucketName: bucketName(description, context.environmentName, bucket),
    dailyAt: at,
    fullOn,
    restorableDays,
    queueGib,
    cipherVariable,
    proof: { ...proof, server: proof.server ?? found.server, newest: proof.newest ?? null },
    restoreFrom: Object.entries(found.restoreFrom).flatMap(([name, { scrub }]) =>
      restoreSource(name, scrub ?? null, context),
    ),
  };
}

/** Nothing where the rules have refused the name already. */
function restoreSource(environment: string, scrub: string | null, { neighbours }: Context): RestoreSource[] {
  const other = neighbours.get(environment);
  const source = other && backedUp(other);
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
