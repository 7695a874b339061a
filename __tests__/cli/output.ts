import type { Command } from 'commander';

/** What a command prints. */
export function outputOf(command: Command, ...args: string[]): Promise<string> {
  return outputWhile(() => command.parseAsync(args, { from: 'user' }));
}

/** What the function prints, or passes to `say`. */
export async function outputWhile(work: (say: (text: string) => void) => Promise<unknown>): Promise<string> {
  const output: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => output.push(String(text)) > 0);
  try {
    await work((text) => output.push(`${text}\n`));
    return output.join('');
  } finally {
    write.mockRestore();
  }
}
