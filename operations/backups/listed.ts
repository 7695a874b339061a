/** What the database server knows of its backups, for people. */
import type { Environment } from '../../parts/environment';
import { backupsText } from '../../cli/print/backups';
import { hostBackups } from './answer';
import type { HostBackups } from './answer';
import { databaseServer } from './described';
import { backupsJson } from './host';

export async function found(environment: Environment): Promise<HostBackups> {
  const server = databaseServer(environment);
  // A host does not know by which name its environment is called here.
  return hostBackups((await backupsJson(environment, server)).replaceAll('<env>', environment.name), server);
}

export async function listed(environment: Environment): Promise<string> {
  return backupsText(await found(environment));
}
