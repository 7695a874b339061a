import { Command, Option } from 'commander';
import type { RestoreOptions } from '../../operations/backups/restore';
import { restore } from '../../operations/commands/restore';
import { answering } from '../answer';
import type { Invocation } from '../answer';

export function restoreCommand(): Command {
  const command = new Command('restore')
    .description('Bring the database back: the newest state, any minute, one backup or one dump. Shows the plan first.')
    .argument('<environment>', 'whose backups: name of a file in environments/, without .yaml')
    .addOption(new Option('--to <time>', 'state of this moment, such as "2026-11-20 14:03:00Z"').conflicts('dump'))
    .addOption(new Option('--backup <id>', 'state at the end of this backup').conflicts(['to', 'dump']))
    .addOption(new Option('--dump <name>', 'this dump, as `strata backups` names it'))
    .addOption(new Option('--into <environment>', 'into the database of this other environment').conflicts('host'))
    .addOption(new Option('--host <server>', 'onto this server instead of the database server'))
    .option('--overwrite', 'write over the present data instead of keeping them beside; needs less room')
    .option('--plan', 'only show what would be done')
    .option('--consent <environment>', 'name of the environment that is written over, instead of typing it');
  return answering(command, {
    name: 'restore',
    example: 'lab --to "2026-11-20 14:03:00Z" --plan',
    act: ({ face, args: [environment], options }: Invocation<RestoreOptions>) =>
      restore({ ...options, environment: environment! }, face),
    text: ({ environment: name, restored }) =>
      restored ? `The database of ${name} is back. Next: npx strata status ${name}` : '',
    json: (result) => result,
  });
}
