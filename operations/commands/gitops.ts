import { followedApps, oneOf, readStatus, tell } from '../gitops/hosts';
import type { Action, StatusOfHost } from '../gitops/hosts';
import { operation } from '../operation';
import { loadEnvironment } from '../project';

interface GitopsRequest {
  readonly environment: string;
  readonly action: Action | 'status';
  /** Null: all that follow a repository; for another action than `status` there must be only one then. */
  readonly app: string | null;
}

export interface Followed {
  readonly environment: string;
  readonly apps: readonly StatusOfHost[];
}

/** It changes nothing that `up` changes: somebody may pause an app while `up` runs. */
export const gitops = operation('gitops', 'looks', async (request: GitopsRequest): Promise<Followed> => {
  const environment = loadEnvironment(request.environment);
  const { action } = request;
  const all = followedApps(environment, request.app);
  const apps = action === 'status' ? all : [oneOf(environment, all, action)];
  if (action !== 'status') await tell(environment, apps[0]!, action);
  return {
    environment: environment.name,
    apps: await Promise.all(apps.map((app) => readStatus(environment, app))),
  };
});
