/** Variables of role `postgresql_backup`, and the jobs that it schedules. */
import type { Environment, PostgresqlBackup, Server } from '../environment';
import { expression } from '../../config/expression';
import type { Variables } from '../on-hosts';

export function jobs(server: Server, environment: Environment): string[] {
  return [
    ...(isBackedUp(server) ? ['postgresql-backup', 'postgresql-backup-watch'] : []),
    ...(proves(server, environment) ? ['postgresql-proof'] : []),
  ];
}

/** True for a server that backs up its own PostgreSQL. */
function isBackedUp({ groups }: Server): boolean {
  return groups.includes('postgresql_backup');
}

/** True for a server that proves the backups of another one. */
function isVerifier({ groups }: Server): boolean {
  return groups.includes('postgresql_verify');
}

/** True for a server that proves backups, its own or those of another one. */
function proves({ name }: Server, { postgresql }: Environment): boolean {
  return postgresql?.backup?.proof.server === name;
}

export function variables(server: Server, environment: Environment): Variables {
  const { postgresql } = environment;
  if (!postgresql?.backup || !(isBackedUp(server) || isVerifier(server))) return {};
  const { backup, databases } = postgresql;
  return {
    postgresql_backup_name: postgresql.server,
    postgresql_backup_port: postgresql.port,
    postgresql_backup_cipher: expression`{{ ${backup.cipherVariable} }}`,
    postgresql_backup_daily_at: backup.dailyAt,
    postgresql_backup_full_on: systemdDay(backup.fullOn),
    postgresql_backup_restorable_days: backup.restorableDays,
    postgresql_backup_queue_gib: backup.queueGib,
    postgresql_backup_databases: databases.map(({ name }) => name),
    postgresql_backup_verifier: isVerifier(server),
    postgresql_backup_proof_here: proves(server, environment),
    ...proof(backup),
    postgresql_backup_restore_from: isBackedUp(server) ? restoreFrom(backup) : {},
  };
}

function proof({ proof: { at, maxAgeHours, newest, checks } }: PostgresqlBackup): Variables {
  return {
    postgresql_backup_proof_at: at,
    postgresql_backup_proof_max_age_hours: maxAgeHours,
    postgresql_backup_proof_newest: newest
      ? { database: newest.database, query: newest.query, max_age_minutes: newest.maxAgeMinutes }
      : {},
    postgresql_backup_proof_checks: checks,
  };
}

/** `sunday` → `Sun`. */
function systemdDay(day: string): string {
  return `${day[0]!.toUpperCase()}${day.slice(1, 3)}`;
}

function restoreFrom({ restoreFrom: sources }: PostgresqlBackup): Variables {
  return Object.fromEntries(
    sources.map(({ environment, project, server, bucketName, region, urlForHosts, scrub }) => [
      environment,
      { project, name: server, bucket: bucketName, region, endpoint: urlForHosts, scrub: scrub ?? '' },
    ]),
  );
}
