import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from '../../platform/folders';

/** With symlinks resolved: a running cloud is recognized by the path in its command line. */
export function labFolder(labName: string): string {
  const labs = join(stateFolder(), 'labs');
  return join(existsSync(labs) ? realpathSync(labs) : labs, labName);
}

/** Machine-wide pidfiles and locks; a reboot clears the folder together with the processes. */
export const runFolder = '/run/strata';
