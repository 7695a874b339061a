/** Reads the vault password; never from an argument, because all users of a machine can read arguments. */
import { readFileSync } from 'node:fs';
import { Failure } from '../platform/failure';
import { ask } from './ask';

const variable = 'STRATA_VAULT_PASSWORD_FILE';

/** From the file in STRATA_VAULT_PASSWORD_FILE, from a pipe, or from a hidden prompt at the terminal. */
export async function readVaultPassword(
  shell: NodeJS.ProcessEnv,
  input: NodeJS.ReadStream,
  output: NodeJS.WritableStream = process.stdout,
): Promise<string> {
  const file = shell[variable];
  const password = file
    ? fromFile(file)
    : input.isTTY
      ? await ask('Vault password (not shown): ', false, output)
      : await all(input);
  if (password.trim() === '')
    throw new Failure(
      `no password was entered: type it at a terminal, pipe it, or name a file that holds it in ${variable}`,
    );
  return password.trim();
}

function fromFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(`${variable} names a file that cannot be read: ${(error as Error).message}`);
  }
}

async function all(input: NodeJS.ReadStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of input) parts.push(Buffer.from(part as Buffer));
  return Buffer.concat(parts).toString('utf8');
}
