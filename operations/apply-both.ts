/** Plans, checks and applies both stacks at the same time: neither depends on the other. */
import type { Environment } from '../parts/environment';
import type { Report } from '../platform/report';
import { carryOut, losses, prepare, refuseLosses } from './apply';
import type { Prepared } from './apply';
import { allEnded } from './failures';
import type { Stage } from './progress';
import { init } from './terraform';

const stacks = ['s3', 'infra'] as const;
const titles = { s3: 'Buckets (s3)', infra: 'Network and servers (infra)' };

/** @param consent servers and buckets, by name in the description, that may be lost */
export function applyBoth(environment: Environment, consent: readonly string[]): Stage[] {
  let prepared: Prepared[] = [];
  return [
    {
      title: 'Plan both stacks',
      run: async (report) => {
        prepared = await prepareBoth(environment, report);
        refuseLosses(
          losses(
            prepared.flatMap(({ planned }) => planned.changes),
            consent,
          ),
        );
      },
    },
    {
      parallel: stacks.map((stack, index) => ({
        title: titles[stack],
        run: (report) => carryOut({ environment, stack, report }, prepared[index]!, { consent }),
      })),
    },
  ];
}

async function prepareBoth(environment: Environment, report: Report): Promise<Prepared[]> {
  // One after the other: Terraform's plugin cache, if the operator has one, does not allow two processes at once.
  for (const stack of stacks) await init(environment, stack, report);
  return allEnded(stacks.map((stack) => prepare({ environment, stack, report })));
}
