/** The list of backups, as the database server reports it. */
import type { Environment } from '../../parts/environment';
import { backupsOf } from '../../parts/postgresql_backup/answer';
import type { HostBackups } from '../../parts/postgresql_backup/answer';
import { databaseServer } from '../../parts/postgresql_backup/described-server';
import { backupsJson } from './host';

export interface BackupList {
  readonly backups: HostBackups;
  /** JSON of the host, unchanged: `<env>` stands for the environment's name. */
  readonly document: HostBackups;
}

export async function readBackupList(environment: Environment): Promise<BackupList> {
  const server = databaseServer(environment);
  const text = await backupsJson(environment, server);
  const backups = backupsOf(environment, server, text);
  return { backups, document: JSON.parse(text) as HostBackups };
}

export async function readBackups(environment: Environment): Promise<HostBackups> {
  return (await readBackupList(environment)).backups;
}
