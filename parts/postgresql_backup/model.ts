import { bucketName } from '../buckets/bucket-name';
import type { Alerts, PostgresqlBackup, RestoreSource } from '../environment';
import type { Context } from '../rule';
import type { Description } from '../description';
import { storage } from '../providers/model';
import { vaultVariable } from '../vault/variable';

export const cipherVariable = vaultVariable({ kind: 'key of all backups' });
export const formerCipherVariable = vaultVariable({ kind: 'former key of all backups' });

export function alerts({ alerts }: Description): Alerts | null {
  if (!alerts) return null;
  const { host, port, from, user } = alerts.smtp;
  return { emails: alerts.email, smtp: { host, port, from: from ?? alerts.email[0]!, user: user ?? null } };
}

/** PostgreSQL on a server of this description that is backed up. */
export function backedUp({ postgresql }: Description) {
  if (!postgresql || postgresql.mode === 'remote' || !postgresql.backup) return undefined;
  return { server: postgresql.server, backup: postgresql.backup, restoreFrom: postgresql.restoreFrom };
}

export function postgresqlBackup(description: Description, context: Context): PostgresqlBackup | null {
  const found = backedUp(description);
  if (!found) return null;
  const { bucket, at, fullOn, retentionDays, queueGib, proof } = found.backup;
  return {
    bucket,
    bucketName: bucketName(description, context.environmentName, bucket),
    dailyAt: at,
    fullOn,
    retentionDays,
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
