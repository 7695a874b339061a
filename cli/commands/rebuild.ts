import { Command } from 'commander';
import { rebuild } from '../../operations/commands/rebuild';
import { answering } from '../answer';
import { exceptionsText, hasFailure } from '../print/checks';

export function rebuildCommand(): Command {
  const command = new Command('rebuild')
    .description('Replace one server by a fresh one from the current image, and configure it.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .argument('<server>', 'key of a server in that file')
    .option('--consent <server>', 'the name of the server, instead of typing it');
  return answering(command, {
    name: 'rebuild',
    example: 'lab app-1',
    act: ({ face, args: [environment, server] }) => rebuild({ environment: environment!, server: server! }, face),
    text: ({ checks }) => exceptionsText(checks),
    json: (result) => result,
    isBad: ({ checks }) => hasFailure(checks),
  });
}
