/** Prompts at the terminal. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Failure } from '../platform/failure';

/** Stream for prompts: with --json, standard output is reserved for the document. */
export function questionsOn({ json }: { readonly json?: boolean }): NodeJS.WritableStream {
  return json ? process.stderr : process.stdout;
}

/** Asks at the terminal; what is not `shown` is not echoed. */
export async function ask(question: string, isEchoed: boolean, output: NodeJS.WritableStream): Promise<string> {
  const reply = (await askExactly(question, isEchoed, output)).trim();
  if (reply === '') throw new Failure('nothing was entered, so nothing was stored');
  return reply;
}

/** The same, with every space, and also an empty answer. */
export async function askExactly(question: string, isEchoed: boolean, output: NodeJS.WritableStream): Promise<string> {
  const discard = new Writable({ write: (_chunk, _encoding, callback) => callback() });
  if (!isEchoed) output.write(question);
  const prompt = createInterface({ input: process.stdin, output: isEchoed ? output : discard, terminal: true });
  const reply = await prompt.question(question);
  prompt.close();
  if (!isEchoed) output.write('\n');
  return reply;
}
