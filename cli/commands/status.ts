import { Command } from 'commander';
import { status } from '../../operations/commands/status';
import { answering } from '../answer';
import { checksText, hasFailure } from '../print/checks';

export function statusCommand(): Command {
  const command = new Command('status')
    .description('Ask the running environment whether it is what its description says.')
    .argument('<environment>', 'name of a file in environments/, without .yaml');
  return answering(command, {
    name: 'status',
    example: 'lab',
    act: ({ face, args: [environment] }) => status({ environment: environment! }, face),
    text: checksText,
    json: (checks) => checks,
    isBad: hasFailure,
  });
}
