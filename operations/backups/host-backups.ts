/** What the database server knows of its backups. */
import type { Environment } from '../../parts/environment';
import { backupsOf } from '../../parts/postgresql_backup/answer';
import type { HostBackups } from '../../parts/postgresql_backup/answer';
import { databaseServer } from '../../parts/postgresql_backup/described-server';
import { backupsJson } from './host';

export interface Listed {
  readonly backups: HostBackups;
  /** As the host said it, with `<env>` where people are to read the environment's name. */
  readonly said: HostBackups;
}

export async function listed(environment: Environment): Promise<Listed> {
  const server = databaseServer(environment);
  const text = await backupsJson(environment, server);
  const backups = backupsOf(environment, server, text);
  return { backups, said: JSON.parse(text) as HostBackups };
}

export async function found(environment: Environment): Promise<HostBackups> {
  return (await listed(environment)).backups;
}
