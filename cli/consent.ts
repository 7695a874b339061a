import { createInterface } from 'node:readline/promises';
import { Failure } from '../platform/failure';

/** Goes on only where the operator typed the name, at the terminal or as the flag's value. */
export async function consent(
  warning: string,
  flag: string,
  expected: string,
  given: string | undefined,
): Promise<void> {
  process.stdout.write(`${warning}\n`);
  if (given === expected) return;
  if (given === undefined && process.stdin.isTTY) {
    const prompt = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await prompt.question(`Type ${expected} to go on: `);
    prompt.close();
    if (answer.trim() === expected) return;
  }
  throw new Failure(`nothing was done; to consent, add ${flag} ${expected}`);
}
