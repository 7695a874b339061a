import { operation } from '../operation';
import { findApp, loadEnvironment } from '../project';
import { describeImages, imageOfService } from '../releases/described-image';
import type { OfHost } from '../releases/hosts';
import { readOrRecall } from '../releases/recalled';
import { withRecords } from '../releases/records';
import { refuseMissingSecrets } from '../secrets/needed';
import { releaseApp, rollBack } from '../releases/release';

interface ReleaseRequest {
  readonly environment: string;
  readonly app: string;
  /** Images to write into the description before, as typed: `web=shop:1.4.0`. */
  readonly set?: readonly string[];
}

export const release = operation('release', 'changes', async ({ environment, app, set = [] }: ReleaseRequest, face) => {
  findApp(loadEnvironment(environment), app);
  refuseMissingSecrets(environment);
  describeImages(environment, app, set.map(imageOfService));
  const described = loadEnvironment(environment);
  const of = findApp(described, app);
  return withRecords({ environment: described, apps: [of] }, face.progress.remark, () =>
    releaseApp(described, of, face),
  );
});

interface RollbackRequest {
  readonly environment: string;
  readonly app: string;
  /** Number of a good release; null: the one before the release that serves. */
  readonly to: number | null;
}

export const rollback = operation('rollback', 'changes', ({ environment, app, to }: RollbackRequest, face) => {
  const described = loadEnvironment(environment);
  const of = findApp(described, app);
  return withRecords({ environment: described, apps: [of] }, face.progress.remark, () =>
    rollBack({ environment: described, app: of, to }, face),
  );
});

interface ReleasesRequest {
  readonly environment: string;
  /** Null: every app. */
  readonly app: string | null;
}

export interface AllReleases {
  readonly environment: string;
  readonly apps: readonly { readonly app: string; readonly hosts: readonly OfHost[] }[];
}

export const releases = operation(
  'releases',
  'looks',
  async (request: ReleasesRequest, { progress }): Promise<AllReleases> => {
    const environment = loadEnvironment(request.environment);
    const apps = request.app === null ? environment.apps : [findApp(environment, request.app)];
    return {
      environment: environment.name,
      apps: await Promise.all(
        apps.map(async (app) => ({ app: app.name, hosts: await readOrRecall(environment, app, progress.remark) })),
      ),
    };
  },
);
