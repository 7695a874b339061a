import { Command, InvalidArgumentError } from 'commander';
import { rehearse } from '../../operations/commands/rehearse';
import { answering } from '../answer';
import type { Invocation } from '../answer';
import { exceptionsText, checksText, hasFailure } from '../print/checks';

interface Options {
  readonly keep?: boolean;
  readonly report?: string;
  readonly lab?: string;
  readonly allowOutside?: string[];
  readonly change?: string;
  readonly maxFailed?: number;
  readonly maxPause?: number;
}

function toNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0)) throw new InvalidArgumentError('give a number, 0 or more');
  return number;
}

export function rehearseCommand(): Command {
  const command = new Command('rehearse')
    .description(
      'Bring an environment up in the lab of this machine, from the same description, and report what was seen.',
    )
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--change <commit>', 'bring it up as at this commit, then apply what is here now, with visitors')
    .option('--max-failed <requests>', 'with --change: requests of a site that may fail', toNumber)
    .option('--max-pause <seconds>', 'with --change: longest time without a good answer of a site', toNumber)
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
