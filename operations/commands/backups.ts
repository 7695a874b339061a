import { listed } from '../backups/host-backups';
import { operation } from '../operation';
import { loadEnvironment } from '../project';

interface BackupsRequest {
  readonly environment: string;
}

export const backups = operation('backups', 'looks', ({ environment }: BackupsRequest) =>
  listed(loadEnvironment(environment)),
);

interface RecoverRequest extends BackupsRequest {
  /** A moment before the deletion; without one, there is only told what there is to choose from. */
  readonly asOf?: string;
}

export const recoverBackups = operation('backups', 'changes', async (request: RecoverRequest, face) => {
  const environment = loadEnvironment(request.environment);
  // Loaded here, so that a list does not pay for the AWS SDK.
  const { recover } = await import('../backups/recover');
  return recover(environment, request.asOf, face);
});
