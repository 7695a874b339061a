/** Keys that a person made in a console: from the shell, or asked for at the terminal. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Failure } from '../platform/failure';

export interface GivenKeys {
  readonly access: string;
  readonly secret: string;
}

/**
 * @param maker says where such keys are made
 * @throws Failure that names every variable that is missing, where nobody can be asked
 */
export async function givenKeys(shell: NodeJS.ProcessEnv, maker: string): Promise<GivenKeys> {
  const names = ['STRATA_S3_ACCESS_KEY', 'STRATA_S3_SECRET_KEY'];
  const [access, secret] = names.map((name) => shell[name] ?? '');
  if (access && secret) return { access, secret };
  if (!process.stdin.isTTY) {
    const missing = names.filter((name) => !shell[name]);
    throw new Failure(`${maker}; make one and put it into ${missing.join(' and ')}, or run this at a terminal`);
  }
  process.stdout.write(`${maker}.\n`);
  return { access: await ask('Access key: ', true), secret: await ask('Secret key (not shown): ', false) };
}

/** Asks at the terminal; what is not `shown` is not echoed. */
export async function ask(question: string, shown: boolean): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (!shown) process.stdout.write(question);
  const prompt = createInterface({ input: process.stdin, output: shown ? process.stdout : nowhere, terminal: true });
  const given = (await prompt.question(question)).trim();
  prompt.close();
  if (!shown) process.stdout.write('\n');
  if (given === '') throw new Failure('nothing was given, so nothing was stored');
  return given;
}
