import { Command, InvalidArgumentError, Option } from 'commander';
import { plan, planParts } from '../../operations/commands/plan';
import type { Plan, PlanPart, PlanViews } from '../../operations/commands/plan';
import { answering } from '../answer';
import type { Invocation } from '../answer';
import { changesText } from '../print/changes';
import { costText } from '../print/cost';
import { leavingText } from '../print/leaving';
import { portsText } from '../print/ports';
import { replacementsText } from '../print/replacements';

interface Options {
  readonly only?: PlanPart;
  readonly vat?: number;
  readonly refuseLoss?: boolean;
  readonly consent?: readonly string[];
}

export function planCommand(): Command {
  const command = new Command('plan')
    .description('Show who may reach whom, what it costs, and what would change in both stacks; does nothing.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .addOption(new Option('--only <part>', 'one part of it').choices(planParts))
    .option('--vat <percent>', 'show the cost with VAT too', percent)
    .option(
      '--refuse-loss',
      'end with 1 where data, or what protects it, would be deleted, replaced or weakened; for pipelines',
    )
    .option('--consent <name...>', 'with --refuse-loss: servers or buckets that may be');
  return answering(command, {
    name: 'plan',
    example: 'lab --only changes',
    act: ({ face, args: [environment], options }: Invocation<Options>) => {
      const { json, vat } = options;
      const onViews = (views: PlanViews) => void process.stdout.write(viewsText(views, vat));
      return plan({ ...options, environment: environment!, ...(json ? {} : { onViews }) }, face);
    },
    text: planText,
    partialText: planText,
    json: (result) => result,
    isBad: ({ changes = [] }) => changes.some(({ observable }) => !observable),
  });
}

function viewsText({ ports, cost, emissions, releases = [] }: PlanViews, vat: number | undefined): string {
  return [
    ports ? portsText(ports) : '',
    cost && emissions ? costText(cost, emissions, vat) : '',
    replacementsText(releases),
  ]
    .filter((text) => text !== '')
    .map((text) => `${text}\n\n`)
    .join('');
}

/** The changes; ports and cost were printed while Terraform was running. */
function planText({ changes, leaving = [] }: Pick<Plan, 'changes' | 'leaving'>): string {
  return changes ? [changesText(changes), ...leavingText(leaving)].map((text) => `${text}\n\n`).join('') : '';
}

function percent(text: string): number {
  const number = Number(text);
  if (!/^\d{1,2}(\.\d+)?$/.test(text)) throw new InvalidArgumentError('allowed: a number from 0 to 99, such as 20');
  return number;
}
