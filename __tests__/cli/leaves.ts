import type { Command } from 'commander';

/** The commands that do something: those without subcommands. */
export function leaves(command: Command): Command[] {
  return command.commands.length > 0 ? command.commands.flatMap(leaves) : [command];
}
