import type { Command } from 'commander';

/** What a command prints. */
export async function saidBy(command: Command, ...args: string[]): Promise<string> {
  const printed: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  try {
    await command.parseAsync(args, { from: 'user' });
    return printed.join('');
  } finally {
    write.mockRestore();
  }
}
