/** Where an environment's private things live on this machine: outside the repository, readable by their owner only. */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `$STRATA_HOME`, or `~/.local/state/strata`. */
export function strataHome(): string {
  return process.env['STRATA_HOME'] ?? join(homedir(), '.local', 'state', 'strata');
}

/** Same project and environment, same folder, whichever checkout the command runs in. Makes it if needed. */
export function homeOf(project: string, environment: string): string {
  const folder = join(strataHome(), `${project}-${environment}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
