import { homedir } from 'node:os';
import { join } from 'node:path';

/** For files that can be downloaded or generated again: images, packages, the Python environment. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'strata');
}

export function stateFolder(): string {
  return process.env.STRATA_HOME || join(homedir(), '.local', 'state', 'strata');
}
