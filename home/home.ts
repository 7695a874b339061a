/** The folder of an environment's private files on this machine: outside the repository, readable by their owner only. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from '../platform/folders';

/** The folder depends on project and environment only, so that every checkout uses the same one. It is created if missing. */
export function homeOf(project: string, environment: string): string {
  const folder = join(stateFolder(), `${project}-${environment}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
