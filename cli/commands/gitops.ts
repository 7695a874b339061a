import { Argument, Command } from 'commander';
import { gitops } from '../../operations/commands/gitops';
import { answering } from '../answer';
import { gitopsText } from '../print/gitops';

const actions = ['status', 'pause', 'resume', 'retry'] as const;

export function gitopsCommand(): Command {
  const command = new Command('gitops')
    .description(
      'Show which commit of its repository each app runs, which one failed, and why; pause it, or try again.',
    )
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .addArgument(new Argument('[action]', 'what to do; without it, status').choices(actions))
    .argument('[app]', 'name of an app; without it, all of them, or the only one');
  return answering(command, {
    name: 'gitops',
    example: 'lab pause notes',
    act: ({ face, args: [environment, action = 'status', app] }) =>
      gitops({ environment: environment!, action: action as (typeof actions)[number], app: app ?? null }, face),
    text: gitopsText,
    json: (result) => result,
  });
}
