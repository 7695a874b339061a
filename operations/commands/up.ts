import type { Environment } from '../../parts/environment';
import type { Check } from '../../platform/check';
import { Failure } from '../../platform/failure';
import type { Report } from '../../platform/report';
import { advise } from '../advice';
import { playbook, playbookWith } from '../ansible';
import type { SiteRun } from '../ansible';
import { changesText } from '../ansible-events';
import type { HostResult } from '../ansible-events';
import { applyBoth } from '../apply-both';
import { withRestoreHint } from '../backups/restore-hint';
import { inSteps } from '../face';
import type { Face } from '../face';
import { labImagesStep, labUpStep } from '../lab/steps';
import { consentArguments, dataThatStays } from '../leaving';
import { operation } from '../operation';
import { checkOwnAddress } from '../own-address';
import type { Stage, Step } from '../progress';
import { labOf, loadEnvironment } from '../project';
import { withRecords } from '../releases/records';
import { sudoPasswords } from '../sudo';
import type { AskPassword } from '../sudo';
import { outputs, synthesize } from '../terraform';
import { refuseMissingSecrets } from '../secrets/needed';
import { toolsStep } from '../tools';
import { guardStep, keepStep } from '../vault/steps';
import { verify } from '../verify/verify';
import type { LiveServers } from '../verify/verify';
import { waitForHosts } from '../wait-for-hosts';

interface UpRequest {
  readonly environment: string;
  /** Servers and buckets, and data of apps that left, that may be lost. */
  readonly consent?: readonly string[];
  readonly skipOwnAddressCheck?: boolean;
  /** Asks for a password of sudo; null or missing: there is no terminal. */
  readonly askPassword?: AskPassword;
}

export const up = operation('up', 'changes', async (request: UpRequest, face) => {
  const environment = loadEnvironment(request.environment);
  advise(environment.name, face.progress.remark);
  refuseMissingSecrets(environment.name);
  if (!request.skipOwnAddressCheck) await checkOwnAddress(environment);
  return { environment: environment.name, ...(await bringUp(environment, face, request)) };
});

export interface BroughtUp {
  /** How many tasks changed something, by host. */
  readonly hosts: readonly Pick<HostResult, 'host' | 'changed' | 'tasks'>[];
  /** Results of the final checks. */
  readonly checks: readonly Check[];
}

/** Also used by operations that end with an `up`, such as `rebuild`. */
export async function bringUp(
  environment: Environment,
  face: Face,
  { consent = [], askPassword = null }: Omit<UpRequest, 'environment'> = {},
): Promise<BroughtUp> {
  let hosts: BroughtUp['hosts'] = [];
  let checks: readonly Check[] = [];
  await inSteps(face, stepsToHosts(environment, consent));
  // Between two lists of steps, because a prompt would disturb the lines of a running one.
  const secrets = await sudoPasswords(environment, askPassword);
  await inSteps(face, [
    {
      title: 'Configure the hosts',
      run: async (report) => {
        const how = { args: consentArguments(consent), secrets };
        hosts = await withRecordsOf(environment, face, () => configure(environment, how, report));
        return changesText(hosts);
      },
    },
    keepStep(environment, 'Keep host keys and local state there, too'),
    { title: 'Verify', run: async () => void (checks = await verifyServers(environment)) },
  ]);
  dataThatStays(checks).forEach(face.progress.remark);
  return { hosts, checks };
}

function withRecordsOf<Result>(environment: Environment, face: Face, run: () => Promise<Result>): Promise<Result> {
  return withRecords({ environment, apps: environment.apps }, face.progress.remark, run);
}

/** Until every host can be logged in to. */
function stepsToHosts(environment: Environment, consent: readonly string[]): Stage[] {
  return [
    ...labSteps(environment),
    toolsStep('up'),
    guardStep(environment),
    { title: 'Synthesize both stacks', run: () => synthesize(environment) },
    ...applyBoth(environment, consent),
    keepStep(environment),
    { title: 'Wait for the hosts', run: (report) => enterHosts(environment, report) },
  ];
}

function labSteps(environment: Environment): Step[] {
  const lab = labOf(environment);
  if (lab === null) return [];
  return [labUpStep(lab), labImagesStep(lab)];
}

async function enterHosts(environment: Environment, report: Report): Promise<void> {
  await playbook(environment, ['--tags', 'trust'], report);
  report('waiting for SSH');
  await waitForHosts(environment, report);
}

async function configure(
  environment: Environment,
  { args, secrets }: SiteRun,
  report: Report,
): Promise<BroughtUp['hosts']> {
  // `enterHosts` has just run role `trust`.
  const run = { args: ['--skip-tags', 'trust', ...args], secrets };
  const results = await playbookWith(run, environment, report).catch(async (error: unknown) => {
    throw await withRestoreHint(environment, error);
  });
  return results.map(({ host, changed, tasks }) => ({ host, changed, tasks }));
}

async function verifyServers(environment: Environment): Promise<Check[]> {
  const live = await outputs<LiveServers>(environment, 'infra');
  if (!live) throw new Failure('the infra stack has no servers to verify');
  return verify(environment, live, 'verify');
}
