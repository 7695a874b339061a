import { Command, InvalidArgumentError, Option } from 'commander';
import { cost } from '../../views/cost';
import { emissions } from '../../views/emissions';
import { portMatrix } from '../../views/port-matrix';
import { observedChanges } from '../plan';
import type { Observed } from '../plan';
import { changesText } from '../print/changes';
import { costText } from '../print/cost';
import { portsText } from '../print/ports';
import { loadEnvironment } from '../project';

const parts = ['ports', 'cost', 'changes'] as const;
type Part = (typeof parts)[number];

interface Options {
  readonly only?: Part;
  readonly vat?: number;
  readonly json?: boolean;
}

export function planCommand(): Command {
  return new Command('plan')
    .description('Show who may reach whom, what it costs, and what would change in both stacks; does nothing.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .addOption(new Option('--only <part>', 'one part of it').choices(parts))
    .option('--vat <percent>', 'show the cost with VAT too', percent)
    .option('--json', 'for programs')
    .action(async (name: string, { only, vat, json }: Options) => {
      const environment = loadEnvironment(name);
      const wanted = (part: Part) => (only ?? part) === part;
      const ports = wanted('ports') ? portMatrix(environment) : undefined;
      const priced = wanted('cost') ? { cost: cost(environment), emissions: emissions(environment) } : undefined;
      // The rest stands there already while Terraform works, and whatever becomes of it.
      if (!json && ports) say(portsText(ports));
      if (!json && priced) say(costText(priced.cost, priced.emissions, vat));
      const changes = wanted('changes') ? await observedChanges(environment) : undefined;
      if (!json && changes) say(changesText(changes));
      if (json) say(JSON.stringify({ environment: name, ports, ...priced, changes }, null, 2));
      if (changes && isBlind(changes)) process.exitCode = 1;
    });
}

function isBlind(observed: readonly Observed[]): boolean {
  return observed.some(({ observable }) => !observable);
}

function say(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

function percent(text: string): number {
  const number = Number(text);
  if (!/^\d{1,2}(\.\d+)?$/.test(text)) throw new InvalidArgumentError('allowed: a number from 0 to 99, such as 20');
  return number;
}
