import { backedUpPostgresql } from './backed-up';
import { cipherVariable } from './secrets';
import { bucketName } from '../buckets/bucket-name';
import type { PostgresqlBackup, Proof, RestoreSource } from '../environment';
import type { Context } from '../rule';
import type { Description } from '../description';
import { storage } from '../providers/model';

type DescribedProof = NonNullable<ReturnType<typeof backedUpPostgresql>>['backup']['proof'];

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
    proof: proofOf(proof, database.server),
    restoreFrom: Object.entries(database.restoreFrom).flatMap(([name, { scrub }]) =>
      restoreSource(name, scrub ?? null, context),
    ),
  };
}

function proofOf({ at, server, maxAgeHours, newest, checks }: DescribedProof, ofDatabase: string): Proof {
  return { at, server: server ?? ofDatabase, maxAgeHours, newest: newest ?? null, checks };
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
