import { Command } from 'commander';
import { rehearse } from '../../operations/commands/rehearse';
import { answering } from '../answer';
import type { Invocation } from '../answer';
import { exceptionsText, checksText, hasFailure } from '../print/checks';

interface Options {
  readonly keep?: boolean;
  readonly report?: string;
  readonly lab?: string;
  readonly allowOutside?: string[];
}

export function rehearseCommand(): Command {
  const command = new Command('rehearse')
    .description(
      'Bring an environment up in the lab of this machine, from the same description, and report what was seen.',
    )
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--keep', 'leave everything running at the end')
    .option('--report <folder>', 'folder for the report (default: rehearsals/ in the state folder of Strata)')
    .option('--lab <name>', 'another lab of this machine (default: rehearsal)')
    .option('--allow-outside <host...>', 'places outside the lab that texts of the description may name');
  return answering(command, {
    name: 'rehearse',
    example: 'prod',
    act: ({ face, args: [environment], options }: Invocation<Options>) =>
      rehearse({ ...options, environment: environment! }, face),
    text: ({ checks, verified, files }) =>
      [checksText(checks), exceptionsText(verified), `The report: ${files.page}`].join('\n'),
    json: (result) => result,
    isBad: ({ checks, verified }) => hasFailure(checks) || hasFailure(verified),
  });
}
