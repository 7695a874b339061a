import { Command, Option } from 'commander';
import { labNames } from '../../clouds/lab/lab';
import { labAuthority, labDown, labReset, labStatus, labUp } from '../../operations/commands/lab';
import { answering } from '../answer';
import type { Given } from '../answer';
import { withExample } from '../example';
import { checksText, oneFailed } from '../print/checks';

type Which = Given<{ readonly name: string; readonly yes?: boolean }>;

export function labCommand(): Command {
  const lab = new Command('lab').description('The lab cloud of this machine: a real AWS API, real hosts, no account.');
  const named = (name: string, description: string) => lab.command(name).description(description).addOption(ofWhich());

  up(named('up', 'Start it; installs what it lacks, which it names first.'));
  answering(named('down', 'Stop it; state, objects and hosts are kept for the next start.'), {
    name: 'lab down',
    example: '',
    act: ({ face, options }: Which) => labDown(of(options), face),
    ...told,
  });
  answering(named('reset', 'Stop it and delete its hosts, state and objects.'), {
    name: 'lab reset',
    example: '',
    act: ({ face, options }: Which) => labReset(of(options), face),
    ...told,
  });
  status(named('status', 'What of it works, and what cannot be observed here.'));
  authority(named('ca', "Print the file that holds the lab's certificate authority."));
  return withExample(lab, 'lab status');
}

/** While it worked. */
const told = { text: () => '', json: (result: { readonly lab: string }) => result };

function up(command: Command): void {
  command.option('--yes', 'do not ask before installing');
  answering(command, {
    name: 'lab up',
    example: '',
    act: ({ face, options }: Which) => labUp(of(options), face),
    ...told,
  });
}

function status(command: Command): void {
  answering(command, {
    name: 'lab status',
    example: '',
    act: ({ face, options }: Which) => labStatus(of(options), face),
    text: ({ checks }) => checksText(checks),
    json: (result) => result,
    isBad: ({ checks }) => oneFailed(checks),
  });
}

function authority(command: Command): void {
  answering(command, {
    name: 'lab ca',
    example: '',
    act: ({ face, options }: Which) => labAuthority(of(options), face),
    text: ({ file }) => file,
    json: (result) => result,
  });
}

function of({ name, yes = false }: Which['options']): { lab: string; yes: boolean } {
  return { lab: name, yes };
}

function ofWhich(): Option {
  return new Option('--name <lab>', 'which lab of this machine').choices(labNames()).default('lab');
}
