import { Command } from 'commander';
import { operate } from '../../operations/ansible';
import { databaseServer } from '../../operations/backups/described';
import { listed } from '../../operations/backups/listed';
import { loadEnvironment } from '../../operations/project';
import { runSteps } from '../steps';
import { synthesize } from '../../operations/terraform';

interface Options {
  readonly full?: boolean;
  readonly startOver?: boolean;
}

export function backupCommand(): Command {
  return new Command('backup')
    .description('Back the database up now, besides the schedule.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--full', 'everything, instead of what changed since the last one')
    .option('--start-over', 'the server was rebuilt and stays as it is: go on in its bucket; older backups stay there')
    .action(async (name: string, { full = false, startOver = false }: Options) => {
      const environment = loadEnvironment(name);
      const server = databaseServer(environment);
      const variables = { backup_full: full, backup_start_over: startOver };
      await runSteps([
        { title: 'Synthesize both stacks', run: () => synthesize(environment) },
        {
          title: `Back up ${server}`,
          run: async (report) => void (await operate(environment, { name: 'backup', variables }, report)),
        },
      ]);
      process.stdout.write(`${await listed(environment)}\n`);
    });
}
