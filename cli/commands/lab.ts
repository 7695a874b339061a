import { Command, Option } from 'commander';
import { labNames } from '../../clouds/lab/lab';
import { labAuthority, labDown, labReset, labStatus, labUp } from '../../operations/commands/lab';
import { answering } from '../answer';
import type { Invocation } from '../answer';
import { withExample } from '../example';
import { checksText, hasFailure } from '../print/checks';

type Which = Invocation<{ readonly name: string; readonly yes?: boolean }>;

export function labCommand(): Command {
  const lab = new Command('lab').description('The lab cloud of this machine: a real AWS API, real hosts, no account.');
  const subcommand = (name: string, description: string) =>
    lab.command(name).description(description).addOption(ofWhich());

  up(subcommand('up', 'Start it; installs what it lacks, which it names first.'));
  answering(subcommand('down', 'Stop it; state, objects and hosts are kept for the next start.'), {
    name: 'lab down',
    example: '',
    act: ({ face, options }: Which) => labDown(of(options), face),
    ...noText,
  });
  answering(subcommand('reset', 'Stop it and delete its hosts, state and objects.'), {
    name: 'lab reset',
    example: '',
    act: ({ face, options }: Which) => labReset(of(options), face),
    ...noText,
  });
  status(subcommand('status', 'What of it works, and what cannot be observed here.'));
  authority(subcommand('ca', "Print the file that holds the lab's certificate authority."));
  return withExample(lab, 'lab status');
}

/** No text at the end: progress was printed during the operation. */
const noText = { text: () => '', json: (result: { readonly lab: string }) => result };

function up(command: Command): void {
  command.option('--yes', 'do not ask before installing');
  answering(command, {
    name: 'lab up',
    example: '',
    act: ({ face, options }: Which) => labUp(of(options), face),
    ...noText,
  });
}

function status(command: Command): void {
  answering(command, {
    name: 'lab status',
    example: '',
    act: ({ face, options }: Which) => labStatus(of(options), face),
    text: ({ checks }) => checksText(checks),
    json: (result) => result,
    isBad: ({ checks }) => hasFailure(checks),
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
