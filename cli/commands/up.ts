import { Command } from 'commander';
import type { Environment } from '../../parts/environment';
import { advise } from '../advise';
import { playbook } from '../../operations/ansible';
import { apply } from '../../operations/apply';
import { withWayBack } from '../../operations/backups/not-back';
import { printChecks } from '../checks';
import type { Check } from '../checks';
import { Failure } from '../../platform/failure';
import { checkOwnAddress, skipOwnAddressCheck } from '../../operations/own-address';
import { labImagesStep, labUpStep } from '../../operations/lab/steps';
import { labOf, loadEnvironment } from '../../operations/project';
import { runSteps } from '../steps';
import type { Step } from '../steps';
import { outputs, synthesize } from '../../operations/terraform';
import { toolsStep } from '../../operations/tools';
import { guardStep, keepStep } from '../../operations/vault/steps';
import { verify } from '../../operations/verify/verify';
import type { LiveServers } from '../../operations/verify/verify';
import { waitForHosts } from '../../operations/wait-for-hosts';

export function upCommand(): Command {
  return new Command('up')
    .description('Bring an environment up: check, s3, infra, wait for the hosts, configure, verify. Safe to repeat.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--consent <name...>', 'servers or buckets that may be deleted or replaced, with everything on them')
    .option(skipOwnAddressCheck.flag, skipOwnAddressCheck.words)
    .action(async (name: string, options: { consent?: string[]; skipOwnAddressCheck?: boolean }) => {
      const environment = loadEnvironment(name);
      advise(name);
      if (!options.skipOwnAddressCheck) await checkOwnAddress(environment);
      printChecks(await up(environment, options.consent));
    });
}

/** @returns what was verified at the end */
export async function up(environment: Environment, consent: readonly string[] = []): Promise<Check[]> {
  let checks: Check[] = [];
  await runSteps([
    ...labSteps(environment),
    toolsStep('up'),
    guardStep(environment),
    { title: 'Synthesize both stacks', run: () => synthesize(environment) },
    { title: 'Buckets (s3)', run: (report) => apply(environment, 's3', report, { consent }) },
    keepStep(environment),
    { title: 'Network and servers (infra)', run: (report) => apply(environment, 'infra', report, { consent }) },
    { title: 'Wait for the hosts', run: (report) => enterHosts(environment, report) },
    { title: 'Configure the hosts', run: (report) => configure(environment, report) },
    keepStep(environment, 'Keep host keys and local state there, too'),
    {
      title: 'Verify',
      run: async () => {
        const live = await outputs<LiveServers>(environment, 'infra');
        if (!live) throw new Failure('the infra stack has no servers to verify');
        checks = await verify(environment, live);
      },
    },
  ]);
  return checks;
}

function labSteps(environment: Environment): Step[] {
  const lab = labOf(environment);
  if (lab === null) return [];
  return [labUpStep(lab), labImagesStep(lab)];
}

async function enterHosts(environment: Environment, report: (message: string) => void): Promise<void> {
  await playbook(environment, ['--tags', 'trust'], report);
  report('waiting for SSH');
  await waitForHosts(environment, report);
}

async function configure(environment: Environment, report: (message: string) => void): Promise<string> {
  const results = await playbook(environment, [], report).catch(async (error: unknown) => {
    throw await withWayBack(environment, error);
  });
  return results.map(({ host, changed }) => `${host} changed=${changed}`).join(', ');
}
