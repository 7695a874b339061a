/** Reads the value of a secret; never from an argument, because all users of a machine can read arguments. */
import { askExactly } from './ask';

/** From a hidden prompt at the terminal, or from a pipe, of which one newline at the end does not count. */
export async function readSecret(
  secret: string,
  input: NodeJS.ReadStream,
  output: NodeJS.WritableStream = process.stdout,
): Promise<Uint8Array> {
  if (input.isTTY) return Buffer.from(await askExactly(`Value of ${secret} (not shown): `, false, output));
  const parts: Buffer[] = [];
  for await (const part of input) parts.push(Buffer.from(part as Buffer));
  const bytes = Buffer.concat(parts);
  return bytes.at(-1) === newline ? bytes.subarray(0, -1) : bytes;
}

const newline = 10;
