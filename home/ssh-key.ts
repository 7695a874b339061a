import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../config/problem';

/**
 * Makes the environment's SSH key the first time (ssh-keygen writes it at mode 0600).
 * @returns the public key; Terraform never gets the private one
 */
export function publicKey(home: string): string {
  const file = join(home, 'ssh', 'id_ed25519');
  if (!existsSync(file)) {
    mkdirSync(join(home, 'ssh'), { recursive: true, mode: 0o700 });
    makeKey(file);
  }
  return readFileSync(`${file}.pub`, 'utf8').trim();
}

function makeKey(file: string): void {
  try {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'strata', '-f', file]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Refusal(
      'ssh-keygen, which makes the SSH key of an environment, is missing: install the OpenSSH client ' +
        '(Debian, Ubuntu: apt-get install openssh-client)',
    );
  }
}
