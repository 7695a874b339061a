/** One command on a host, on the way that the last run wrote down for ssh; nobody is asked for a password. */
import { join } from 'node:path';
import { attempt } from '../platform/shell';
import type { ShellResult } from '../platform/shell';

export interface SshCommand {
  readonly host: string;
  readonly command: string;
  readonly timeoutSeconds: number;
}

/** Where servers, their users, keys and jumps stand; written by role `trust`. */
export function sshConfig(home: string): string {
  return join(home, 'ssh_config');
}

/** Exit code 255 is ssh's own: the host was not reached. */
export function ssh(home: string, { host, command, timeoutSeconds }: SshCommand): Promise<ShellResult> {
  const options = ['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=10'];
  return attempt('ssh', ['-F', sshConfig(home), ...options, host, command], { timeoutSeconds });
}
