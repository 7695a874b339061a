/** Variables of the roles that keep data, `store`, `postgresql_dump` and `postgresql_backup`, and of `retired`, which ends their jobs. */
import type { Environment, PostgresqlBackup, Server } from '../environment';
import { expression } from '../../config/expression';
import { keyVariables } from '../vault/variable';

type Variables = Record<string, unknown>;

/** A server that has nothing to do with backups has no jobs of theirs either. */
export function backupVars(server: Server, environment: Environment): Variables {
  return {
    ...store(server, environment),
    ...dumps(server),
    ...postgresqlBackup(server, environment),
    retired_described_jobs: jobs(server, environment),
  };
}

/** Names that the roles give their scheduled jobs. */
function jobs(server: Server, environment: Environment): string[] {
  return [
    ...(servesByTcp(server, environment) ? ['postgresql-certificate'] : []),
    ...(server.dumps ? ['postgresql-dump'] : []),
    ...(isBackedUp(server, environment) ? ['postgresql-backup', 'postgresql-backup-watch'] : []),
    ...(proves(server, environment) ? ['postgresql-proof'] : []),
  ];
}

/** True for a server whose PostgreSQL somebody reaches by TCP, and so verifies. */
function servesByTcp({ name }: Server, { postgresql }: Environment): boolean {
  return postgresql?.server === name && (postgresql.mode === 'dedicated' || postgresql.containers !== null);
}

/** True for a server that backs its own PostgreSQL up. */
export function isBackedUp({ name }: Server, { postgresql }: Environment): boolean {
  return postgresql !== null && postgresql.backup !== null && postgresql.server === name;
}

/** True for a server that proves the backups of another one. */
export function isVerifier(server: Server, environment: Environment): boolean {
  return proves(server, environment) && environment.postgresql?.server !== server.name;
}

/** True for a server that proves backups, its own or those of another one. */
function proves({ name }: Server, { postgresql }: Environment): boolean {
  return postgresql?.backup?.proof.server === name;
}

function store({ name, backup }: Server, { storage }: Environment): Variables {
  if (!backup || !storage) return {};
  const keys = keyVariables(name);
  const given = {
    store_access_key: expression`{{ ${keys.access} | default('') }}`,
    store_secret_key: expression`{{ ${keys.secret} | default('') }}`,
  };
  return {
    store_bucket: backup.bucket,
    store_region: storage.region,
    store_endpoint: storage.urlForHosts,
    store_path_style: storage.endpoint !== null,
    store_credentials: storage.credentials,
    ...(storage.credentials === 'keys' ? given : {}),
  };
}

function dumps({ dumps }: Server): Variables {
  if (!dumps) return {};
  return {
    postgresql_dump_sources: dumps.sources,
    postgresql_dump_at: dumps.at,
    postgresql_dump_keep_days: dumps.keepDays,
    postgresql_dump_prefix: dumps.prefix,
    postgresql_dump_cipher: expression`{{ ${dumps.cipherVariable} }}`,
  };
}

function postgresqlBackup(server: Server, environment: Environment): Variables {
  const { postgresql } = environment;
  if (!postgresql?.backup || !(isBackedUp(server, environment) || isVerifier(server, environment))) return {};
  const { backup, databases } = postgresql;
  return {
    postgresql_backup_name: postgresql.server,
    postgresql_backup_cipher: expression`{{ ${backup.cipherVariable} }}`,
    postgresql_backup_daily_at: backup.dailyAt,
    postgresql_backup_full_on: systemdDay(backup.fullOn),
    postgresql_backup_retention_days: backup.retentionDays,
    postgresql_backup_queue_gib: backup.queueGib,
    postgresql_backup_databases: databases.map(({ name }) => name),
    postgresql_backup_verifier: isVerifier(server, environment),
    postgresql_backup_proof_here: proves(server, environment),
    ...proof(backup),
    postgresql_backup_restore_from: isBackedUp(server, environment) ? restoreFrom(backup) : {},
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
