import type { Command } from 'commander';

/** What a command prints. */
export function saidBy(command: Command, ...args: string[]): Promise<string> {
  return saidWhile(() => command.parseAsync(args, { from: 'user' }));
}

/** What work prints, or says. */
export async function saidWhile(work: (say: (text: string) => void) => Promise<unknown>): Promise<string> {
  const printed: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  try {
    await work((text) => printed.push(`${text}\n`));
    return printed.join('');
  } finally {
    write.mockRestore();
  }
}
