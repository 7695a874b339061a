import type { Command } from 'commander';

/** @param line what follows `npx strata`; the last line of the help of the command */
export function withExample(command: Command, line: string): Command {
  return command.addHelpText('after', `\nExample:\n  npx strata ${line.trim()}`);
}
