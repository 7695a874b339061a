/** Adds `strata restore` to an error if the database is new and empty: apps often fail then until their data are restored. */
import type { Environment } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import { backupServer } from '../../parts/postgresql_backup/described-server';
import { AnsibleFailure } from '../ansible-failure';
import { readBackups } from './host-backups';

/** @returns the error; if the database has not been restored yet, with the commands that restore it */
export async function withRestoreHint(environment: Environment, error: unknown): Promise<unknown> {
  if (!(error instanceof Failure) || !('server' in backupServer(environment))) return error;
  const repository = await readBackups(environment).then(
    (backups) => backups.repository,
    () => 'not known',
  );
  if (repository !== 'foreign') return error;
  const { name } = environment;
  const hint = `The database is new and its data are not restored yet, which may be the cause. Run \`npx strata restore ${name}\`, then \`npx strata up ${name}\` again.`;
  return error instanceof AnsibleFailure ? error.withRemedy(hint) : new Failure(`${error.message}\n${hint}`);
}
