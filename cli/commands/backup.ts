import { Command } from 'commander';
import { backup } from '../../operations/commands/backup';
import { answering } from '../answer';
import type { Invocation } from '../answer';
import { backupsText } from '../print/backups';

interface Options {
  readonly full?: boolean;
  readonly startOver?: boolean;
}

export function backupCommand(): Command {
  const command = new Command('backup')
    .description('Back the database up now, besides the schedule.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--full', 'everything, instead of what changed since the last one')
    .option('--start-over', 'the server was rebuilt and stays as it is: go on in its bucket; older backups stay there');
  return answering(command, {
    name: 'backup',
    example: 'lab --full',
    act: ({ face, args: [environment], options }: Invocation<Options>) =>
      backup({ ...options, environment: environment! }, face),
    text: ({ backups }) => backupsText(backups),
    json: (result) => result,
  });
}
