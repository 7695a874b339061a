import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What can be made again: images, packages, the Python environment. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'strata');
}

export function stateFolder(): string {
  return process.env.STRATA_HOME || join(homedir(), '.local', 'state', 'strata');
}

/** By its true name: a cloud that was given another way there would be taken for one that has to be started again. */
export function labFolder(labName: string): string {
  const labs = join(stateFolder(), 'labs');
  return join(existsSync(labs) ? realpathSync(labs) : labs, labName);
}

/** What belongs to the machine rather than to a user: gone after a reboot, as the processes it names are. */
export const runFolder = '/run/strata';
