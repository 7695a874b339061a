import { Command } from 'commander';
import { verifyEnvironment } from '../../operations/commands/verify';
import { answering } from '../answer';
import type { Invocation } from '../answer';
import { checksText, hasFailure } from '../print/checks';

interface Options {
  readonly full?: boolean;
}

export function verifyCommand(): Command {
  const command = new Command('verify')
    .description('Check every part of the running environment against its description, on the hosts and from outside.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--full', 'also every TCP port of every host, and every file of the backups: many minutes');
  return answering(command, {
    name: 'verify',
    example: 'lab',
    act: ({ face, args: [environment], options }: Invocation<Options>) =>
      verifyEnvironment({ ...options, environment: environment! }, face),
    text: checksText,
    json: (checks) => checks,
    isBad: hasFailure,
  });
}
