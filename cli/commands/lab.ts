import { Command, Option } from 'commander';
import { labNames } from '../../clouds/lab/lab';
import { labAuthority, labDown, labReset, labStatus, labUp } from '../../operations/commands/lab';
import { answering } from '../answer';
import type { Given } from '../answer';
import { checksText, oneFailed } from '../print/checks';

type Which = Given<{ readonly name: string; readonly yes?: boolean }>;

export function labCommand(): Command {
  const lab = new Command('lab').description('The lab cloud of this machine: a real AWS API, real hosts, no account.');
  const named = (name: string, description: string) => lab.command(name).description(description).addOption(ofWhich());
  const silent = { text: () => '', json: (result: { lab: string }) => result };

  const up = named('up', 'Start it; installs what it lacks, which it names first.').option(
    '--yes',
    'do not ask before installing',
  );
  const down = named('down', 'Stop it; state, objects and hosts are kept for the next start.');
  const reset = named('reset', 'Stop it and delete its hosts, state and objects.');
  answering(up, { name: 'lab up', act: ({ face, options }: Which) => labUp(of(options), face), ...silent });
  answering(down, { name: 'lab down', act: ({ face, options }: Which) => labDown(of(options), face), ...silent });
  answering(reset, { name: 'lab reset', act: ({ face, options }: Which) => labReset(of(options), face), ...silent });
  answering(named('status', 'What of it works, and what cannot be observed here.'), {
    name: 'lab status',
    act: ({ face, options }: Which) => labStatus(of(options), face),
    text: ({ checks }) => checksText(checks),
    json: (result) => result,
    isBad: ({ checks }) => oneFailed(checks),
  });
  answering(named('ca', "Print the file that holds the lab's certificate authority."), {
    name: 'lab ca',
    act: ({ face, options }: Which) => labAuthority(of(options), face),
    text: ({ file }) => file,
    json: (result) => result,
  });
  return lab;
}

function of({ name, yes = false }: Which['options']): { lab: string; yes: boolean } {
  return { lab: name, yes };
}

function ofWhich(): Option {
  return new Option('--name <lab>', 'which lab of this machine').choices(labNames()).default('lab');
}
