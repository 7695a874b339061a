/** Where an environment's private things live on this machine: outside the repository, readable by their owner only. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from '../platform/folders';

/** Same project and environment, same folder, whichever checkout the command runs in. Makes it if needed. */
export function homeOf(project: string, environment: string): string {
  const folder = join(stateFolder(), `${project}-${environment}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
