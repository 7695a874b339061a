import { Command } from 'commander';
import { destroy } from '../../operations/commands/destroy';
import { answering } from '../answer';

export function destroyCommand(): Command {
  const command = new Command('destroy')
    .description('Destroy the servers of an environment (stack infra). The buckets (stack s3) are never touched.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--consent <environment>', 'the name of the environment, instead of typing it');
  return answering(command, {
    name: 'destroy',
    example: 'lab',
    act: ({ face, args: [environment] }) => destroy({ environment: environment! }, face),
    text: () => '',
    json: (result) => result,
  });
}
