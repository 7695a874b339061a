import type { Command } from 'commander';

/** As it is typed: `lab up` for a subcommand of a subcommand. */
export function nameOf(command: Command): string {
  const names: string[] = [];
  for (let each: Command | null = command; each?.parent; each = each.parent) names.unshift(each.name());
  return names.join(' ');
}
