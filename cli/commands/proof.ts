import { Command } from 'commander';
import { proofText } from '../../operations/backups/prove';
import { proof } from '../../operations/commands/proof';
import { answering } from '../answer';

export function proofCommand(): Command {
  const command = new Command('proof')
    .description('Prove the newest backup now: restore it beside the database, check it, drop it.')
    .argument('<environment>', 'name of a file in environments/, without .yaml');
  return answering(command, {
    name: 'proof',
    example: 'lab',
    act: ({ face, args: [environment] }) => proof({ environment: environment! }, face),
    text: ({ proof: of }) => proofText(of),
    json: (result) => result,
  });
}
