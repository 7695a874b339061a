import { Command, Option } from 'commander';
import { authorityCertificate } from '../../lab/authority';
import { labDown, labReset } from '../../lab/down';
import { ensureSystem } from '../../lab/system';
import { labNames } from '../../clouds/lab/lab';
import { labStatus } from '../../lab/status';
import { printChecks } from '../checks';
import { labUpStep } from '../../operations/lab/steps';
import { runSteps } from '../steps';

export function labCommand(): Command {
  const lab = new Command('lab').description('The lab cloud of this machine: a real AWS API, real hosts, no account.');
  const named = (name: string, description: string) => lab.command(name).description(description).addOption(ofWhich());

  named('up', 'Start it; installs what it lacks, which it names first.')
    .option('--yes', 'do not ask before installing')
    .action(async ({ name, yes = false }: { name: string; yes?: boolean }) => {
      await ensureSystem({ yes }, (message) =>
        process.stdout.write(`${message}
`),
      );
      await runSteps([labUpStep(name)]);
    });
  named('down', 'Stop it; state, objects and hosts are kept for the next start.').action(({ name }: { name: string }) =>
    runSteps([{ title: `Lab cloud ${name}`, run: (report) => labDown(name, report) }]),
  );
  named('reset', 'Stop it and delete its hosts, state and objects.').action(({ name }: { name: string }) =>
    runSteps([{ title: `Lab cloud ${name}`, run: (report) => labReset(name, report) }]),
  );
  named('status', 'What of it works, and what cannot be observed here.').action(async ({ name }: { name: string }) => {
    printChecks((await labStatus(name)).checks);
  });
  named('ca', "Print the file that holds the lab's certificate authority.").action(({ name }: { name: string }) => {
    process.stdout.write(`${authorityCertificate(name)}\n`);
  });
  return lab;
}

function ofWhich(): Option {
  return new Option('--name <lab>', 'which lab of this machine').choices(labNames()).default('lab');
}
