import { Command } from 'commander';
import { doctor } from '../../operations/commands/doctor';
import { answering } from '../answer';
import { checksText, hasFailure } from '../print/checks';

export function doctorCommand(): Command {
  const command = new Command('doctor').description(
    'Look whether this machine has what Strata needs, and say what to do.',
  );
  return answering(command, {
    name: 'doctor',
    example: '',
    act: ({ face }) => doctor({}, face),
    text: (rows) => checksText(rows.map((row) => ({ ...row, reason: withRemedy(row) }))),
    json: (rows) => rows,
    isBad: hasFailure,
  });
}

function withRemedy({ reason, remedy }: { readonly reason: string; readonly remedy: string | null }): string {
  return remedy ? `${reason}\n→ ${remedy}` : reason;
}
