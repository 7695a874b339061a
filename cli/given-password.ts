/** The vault's password as its keeper gives it: never an argument, which every user of a machine can read. */
import { readFileSync } from 'node:fs';
import { Failure } from '../platform/failure';
import { ask } from './ask';

const variable = 'STRATA_VAULT_PASSWORD_FILE';

/** From the file that the shell names, from a pipe, or asked for at the terminal without showing it. */
export async function givenPassword(
  shell: NodeJS.ProcessEnv,
  input: NodeJS.ReadStream,
  output: NodeJS.WritableStream = process.stdout,
): Promise<string> {
  const file = shell[variable];
  const given = file
    ? fromFile(file)
    : input.isTTY
      ? await ask('Vault password (not shown): ', false, output)
      : await all(input);
  if (given.trim() === '')
    throw new Failure(`no password was given: at a terminal, by a pipe, or in the file that ${variable} names`);
  return given.trim();
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
