import { Command } from 'commander';
import { initState } from '../../operations/commands/state';
import { answering } from '../answer';
import { withExample } from '../example';

export function stateCommand(): Command {
  const state = new Command('state').description("The bucket of Terraform's state.");
  const init = state
    .command('init')
    .description('Make it where it is missing, and see whether its lock holds; deletes nothing. Safe to repeat.')
    .argument('<environment>');
  answering(init, {
    name: 'state init',
    example: 'prod',
    act: ({ face, args: [environment] }) => initState({ environment: environment! }, face),
    text: () => '',
    json: (result) => result,
  });
  return withExample(state, 'state init prod');
}
