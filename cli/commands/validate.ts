import { Command } from 'commander';
import { loadEnvironment } from '../project';

export function validateCommand(): Command {
  return new Command('validate')
    .description('Check a description and show every problem of it; touches nothing.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .action((name: string) => {
      const { servers, buckets, apps } = loadEnvironment(name);
      const parts = [counted(servers, 'server'), counted(buckets, 'bucket'), counted(apps, 'app')];
      process.stdout.write(`${name}: sound (${parts.join(', ')})\n`);
    });
}

function counted({ length }: readonly unknown[], word: string): string {
  return `${length} ${word}${length === 1 ? '' : 's'}`;
}
