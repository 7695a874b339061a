import { Command } from 'commander';
import { loadEnvironment } from '../project';

export function validateCommand(): Command {
  return new Command('validate')
    .description('Check a description and show every problem of it; touches nothing.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .action((name: string) => {
      const { servers, buckets, apps } = loadEnvironment(name);
      process.stdout.write(
        `${name}: sound (${servers.length} servers, ${buckets.length} buckets, ${apps.length} apps)\n`,
      );
    });
}
