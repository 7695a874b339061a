/** Runs one command on a host with the environment's `ssh_config`, without asking for a password. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../platform/shell';
import type { ShellResult } from '../platform/shell';

export interface SshCommand {
  readonly host: string;
  readonly command: string;
  /** Standard input of the command; none without it. */
  readonly input?: string;
  readonly timeoutSeconds: number;
}

/** File with the servers, their users, keys and jump hosts; written by role `trust`. */
export function sshConfig(home: string): string {
  return join(home, 'ssh_config');
}

/** Names of the servers in that file: those that this machine has entered. */
export function enteredHosts(home: string): string[] {
  const file = sshConfig(home);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...text.matchAll(/^Host ([^*\s]+)$/gm)].map(([, host]) => host!);
}

/** Exit code 255 comes from ssh itself: the host was not reached. */
export function ssh(home: string, { host, command, input, timeoutSeconds }: SshCommand): Promise<ShellResult> {
  const options = ['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=10'];
  return attempt('ssh', ['-F', sshConfig(home), ...options, host, command], {
    timeoutSeconds,
    ...(input === undefined ? {} : { input }),
  });
}
