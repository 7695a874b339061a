import { readBackupList } from '../backups/host-backups';
import { operation } from '../operation';
import { loadEnvironment } from '../project';

interface BackupsRequest {
  readonly environment: string;
}

export const backups = operation('backups', 'looks', ({ environment }: BackupsRequest) =>
  readBackupList(loadEnvironment(environment)),
);

interface RecoverRequest extends BackupsRequest {
  /** A time before the deletion; without it, the operation only lists the deletions. */
  readonly asOf?: string;
}

export const recoverBackups = operation('backups', 'changes', async (request: RecoverRequest, face) => {
  const environment = loadEnvironment(request.environment);
  // Imported here, because the AWS SDK is slow to load and a list does not need it.
  const { recover } = await import('../backups/recover');
  return recover(environment, request.asOf, face);
});
