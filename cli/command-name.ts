import type { Command } from 'commander';

/** As typed on the command line: `lab up` for a nested subcommand. */
export function nameOf(command: Command): string {
  const names: string[] = [];
  for (let each: Command | null = command; each?.parent; each = each.parent) names.unshift(each.name());
  return names.join(' ');
}
