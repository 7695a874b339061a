/** Questions at the terminal. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Failure } from '../platform/failure';

/** Where questions are shown: standard output is a program's where it asked for JSON. */
export function questionsOn({ json }: { readonly json?: boolean }): NodeJS.WritableStream {
  return json ? process.stderr : process.stdout;
}

/** Asks at the terminal; what is not `shown` is not echoed. */
export async function ask(question: string, shown: boolean, output: NodeJS.WritableStream): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (!shown) output.write(question);
  const prompt = createInterface({ input: process.stdin, output: shown ? output : nowhere, terminal: true });
  const given = (await prompt.question(question)).trim();
  prompt.close();
  if (!shown) output.write('\n');
  if (given === '') throw new Failure('nothing was given, so nothing was stored');
  return given;
}
