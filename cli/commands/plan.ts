import { Command, InvalidArgumentError, Option } from 'commander';
import type { Environment } from '../../parts/environment';
import { cost } from '../../views/cost';
import { emissions } from '../../views/emissions';
import { portMatrix } from '../../views/port-matrix';
import { advise } from '../advise';
import { losses, refuseLosses } from '../../operations/apply';
import { Failure } from '../../platform/failure';
import { observedChanges } from '../../operations/plan';
import type { Observed } from '../../operations/plan';
import { changesText } from '../print/changes';
import { costText } from '../print/cost';
import { portsText } from '../print/ports';
import { loadEnvironment } from '../../operations/project';
import { synthesize } from '../../operations/terraform';
import { ensureTools } from '../../operations/tools';

const parts = ['ports', 'cost', 'changes'] as const;
type Part = (typeof parts)[number];

interface Options {
  readonly only?: Part;
  readonly vat?: number;
  readonly json?: boolean;
  readonly refuseLoss?: boolean;
  readonly consent?: readonly string[];
}

export function planCommand(): Command {
  return new Command('plan')
    .description('Show who may reach whom, what it costs, and what would change in both stacks; does nothing.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .addOption(new Option('--only <part>', 'one part of it').choices(parts))
    .option('--vat <percent>', 'show the cost with VAT too', percent)
    .option('--json', 'for programs')
    .option(
      '--refuse-loss',
      'end with 1 where data, or what protects it, would be deleted, replaced or weakened; for pipelines',
    )
    .option('--consent <name...>', 'with --refuse-loss: servers or buckets that may be')
    .action(async (name: string, options: Options) => {
      if (options.refuseLoss && (options.only ?? 'changes') !== 'changes') {
        throw new Failure(`--refuse-loss looks at the changes: leave out \`--only ${options.only}\``);
      }
      const environment = loadEnvironment(name);
      advise(name);
      await show(environment, options);
    });
}

async function show(environment: Environment, { only, vat, json, refuseLoss, consent = [] }: Options): Promise<void> {
  const wanted = (part: Part) => (only ?? part) === part;
  const ports = wanted('ports') ? portMatrix(environment) : undefined;
  const priced = wanted('cost') ? { cost: cost(environment), emissions: emissions(environment) } : undefined;
  // The rest stands there already while Terraform works, and whatever becomes of it.
  if (!json && ports) say(portsText(ports));
  if (!json && priced) say(costText(priced.cost, priced.emissions, vat));
  const changes = wanted('changes') ? await observedChanges(environment, prepare) : undefined;
  if (!json && changes) say(changesText(changes));
  if (json) say(JSON.stringify({ environment: environment.name, ports, ...priced, changes }, null, 2));
  if (changes && isBlind(changes)) process.exitCode = 1;
  if (changes && refuseLoss) refuseLosses(losses(changesOf(changes), consent));
}

/** Here rather than before the command: ports and cost need no Terraform. */
async function prepare(environment: Environment): Promise<void> {
  await ensureTools('plan', (message) => void process.stderr.write(`${message}\n`));
  await synthesize(environment);
}

function changesOf(observed: readonly Observed[]) {
  return observed.flatMap((each) => (each.observable ? each.changes : []));
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
