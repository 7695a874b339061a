import { operate } from '../ansible';
import { databaseServer } from '../../parts/postgresql_backup/described-server';
import { readBackups } from '../backups/host-backups';
import { inSteps } from '../face';
import { operation } from '../operation';
import { loadEnvironment } from '../project';
import { synthesize } from '../terraform';

interface BackupRequest {
  readonly environment: string;
  readonly full?: boolean;
  /** Continues in the bucket of a server that was rebuilt, with a new series of backups. */
  readonly startOver?: boolean;
}

export const backup = operation('backup', 'changes', async (request: BackupRequest, face) => {
  const { full = false, startOver = false } = request;
  const environment = loadEnvironment(request.environment);
  const server = databaseServer(environment);
  const variables = { backup_full: full, backup_start_over: startOver };
  await inSteps(face, [
    { title: 'Synthesize both stacks', run: () => synthesize(environment) },
    {
      title: `Back up ${server}`,
      run: async (report) => void (await operate(environment, { name: 'backup', variables }, report)),
    },
  ]);
  return { environment: environment.name, server, backups: await readBackups(environment) };
});
