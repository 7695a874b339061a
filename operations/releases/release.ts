/** `strata release` and `strata rollback`: one app, on all of its hosts, by the same engine as `up`. */
import type { App, Environment } from '../../parts/environment';
import { ansibleArgument } from '../../render/yaml';
import { replacementsOf, replacementWords } from '../../views/replacements';
import { operate, playbook } from '../ansible';
import { inSteps } from '../face';
import type { Face } from '../face';
import { synthesize } from '../terraform';
import { guardStep, keepStep } from '../vault/steps';
import { aboutRelease } from './about';
import { readReleases } from './hosts';
import type { OfHost } from './hosts';

export interface Released {
  readonly environment: string;
  readonly app: string;
  readonly hosts: readonly OfHost[];
}

/** @throws AnsibleFailure: the release failed on a host; then the release before serves on all of them */
export async function releaseApp(environment: Environment, app: App, face: Face): Promise<Released> {
  face.progress.remark(replacementWords(replacementsOf(app)));
  await inSteps(face, [
    guardStep(environment),
    { title: 'Synthesize both stacks', run: () => synthesize(environment) },
    // A secret may be new since the last `up`.
    keepStep(environment),
    {
      title: `Release ${app.name} on ${app.servers.join(', ')}`,
      run: async (report) => {
        const variables = ansibleArgument({ app_only: app.name, ...(await aboutRelease()) });
        await playbook(
          environment,
          ['--tags', 'app,registries', '--limit', app.servers.join(','), '-e', variables],
          report,
        );
      },
    },
  ]);
  return { environment: environment.name, app: app.name, hosts: await readReleases(environment, app) };
}

/** @param to number of a good release; null: the one before the release that serves */
export async function rollBack(
  { environment, app, to }: { environment: Environment; app: App; to: number | null },
  face: Face,
): Promise<Released> {
  await inSteps(face, [
    {
      title: `Bring ${to === null ? 'the release before' : `release ${to}`} of ${app.name} back`,
      run: async (report) => {
        const variables = { app_name: app.name, ...(to === null ? {} : { app_to: String(to) }) };
        await operate(environment, { name: 'rollback', variables }, report);
      },
    },
  ]);
  return { environment: environment.name, app: app.name, hosts: await readReleases(environment, app) };
}
