/** Apps rarely get well on a database that is new and empty: what went wrong is told together with what brings it back. */
import type { Environment } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import { backupServer } from '../../parts/postgresql_backup/described-server';
import { found } from './host-backups';

/** @returns the error, with the way back added where the data of the database were not restored yet */
export async function withWayBack(environment: Environment, error: unknown): Promise<unknown> {
  if (!(error instanceof Failure) || !('server' in backupServer(environment))) return error;
  const repository = await found(environment).then(
    (said) => said.repository,
    () => 'not known',
  );
  if (repository !== 'foreign') return error;
  const { name } = environment;
  return new Failure(
    `${error.message}\nThe database is new and its data are not back yet, which may be why. First \`npx strata restore ${name}\`, then \`npx strata up ${name}\` again.`,
  );
}
