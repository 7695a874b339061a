import { Command } from 'commander';
import { resizable, resize } from '../../operations/commands/resize';
import { answering } from '../answer';

export function resizeCommand(): Command {
  const command = new Command('resize')
    .description(`${resizable()} only: give a running server the size that its description says, and keep its disk.`)
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .argument('<server>', 'key of a server in that file')
    .option('--consent <server>', 'the name of the server, instead of typing it');
  return answering(command, {
    name: 'resize',
    example: 'prod app-1',
    act: ({ face, args: [environment, server] }) => resize({ environment: environment!, server: server! }, face),
    text: ({ words }) => words,
    json: (result) => result,
  });
}
