import Table from 'cli-table3';
import { Command } from 'commander';
import colors from 'picocolors';
import { plannedChanges } from '../plan';
import type { Change, Verb } from '../plan';
import { loadEnvironment } from '../project';
import { synthesize } from '../terraform';

const paint: Record<Verb, (text: string) => string> = {
  create: colors.green,
  change: colors.yellow,
  replace: colors.red,
  destroy: colors.red,
};

export function planCommand(): Command {
  return new Command('plan')
    .description('Show what would be created, changed and destroyed in both stacks; does nothing.')
    .argument('<environment>')
    .option('--json', 'for programs')
    .action(async (name: string, { json }: { json?: boolean }) => {
      const environment = loadEnvironment(name);
      await synthesize(environment);
      const changes = [...(await plannedChanges(environment, 's3')), ...(await plannedChanges(environment, 'infra'))];
      process.stdout.write(json ? `${JSON.stringify(changes, null, 2)}\n` : table(changes));
    });
}

function table(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No changes: both stacks are what the description says.\n';
  const rows = new Table({ head: ['stack', 'would', 'resource'], style: { head: [], border: [] } });
  changes.forEach(({ stack, verb, address }) => rows.push([stack, paint[verb](verb), address]));
  const count = (verb: Verb) => changes.filter((change) => change.verb === verb).length;
  return `${rows.toString()}\n${count('create')} to create, ${count('change')} to change, ${count('replace')} to replace, ${count('destroy')} to destroy\n`;
}
