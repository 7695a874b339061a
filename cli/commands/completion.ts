import { Argument, Command } from 'commander';
import { answering } from '../answer';
import { scriptFor, shells } from '../completion/script';

export function completionCommand(): Command {
  const command = new Command('completion')
    .description('Print a script that completes commands, options, environments and servers in your shell.')
    .addArgument(new Argument('<shell>', 'which one').choices(shells));
  return answering(command, {
    name: 'completion',
    example: 'bash',
    act: ({ args: [shell] }) => Promise.resolve({ shell: shell!, script: scriptFor(shell!) }),
    text: ({ script }) => script,
    json: (result) => result,
  });
}
