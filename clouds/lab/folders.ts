import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from '../../platform/folders';

/** By its true name: a cloud that was given another way there would be taken for one that has to be started again. */
export function labFolder(labName: string): string {
  const labs = join(stateFolder(), 'labs');
  return join(existsSync(labs) ? realpathSync(labs) : labs, labName);
}

/** What belongs to the machine rather than to a user: gone after a reboot, as the processes it names are. */
export const runFolder = '/run/strata';
