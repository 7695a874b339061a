/** Apps that their host fetches from a git repository and releases by itself. */
import { appsOf } from '../app/described';
import type { Environment, Server } from '../environment';
import { nothingToCheck } from '../observer';
import { nothingOnHosts } from '../on-hosts';
import type { Variables } from '../on-hosts';
import { noKeys, nothingInModel } from '../part';
import type { Part } from '../part';
import { exchanges } from './exchanges';
import { checksOnHosts } from './host-checks';
import { calendarOf, followedApps, jobOf } from './model';
import * as rules from './rules';

export const gitops: Part<typeof noKeys> = {
  // Its key is under apps.
  keys: noKeys,
  roles: {},
  rules: { ...rules },
  model: nothingInModel,
  ports: () => [],
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    groups: {
      gitops: (server, description) =>
        appsOf(description).some(([, app]) => app.gitops !== null && app.servers.includes(server)),
    },
    // The engine asks sites through the proxy.
    plays: [{ role: 'gitops', stage: 'set up', group: 'gitops', after: ['app', 'proxy'] }],
    variables: { ...nothingOnHosts.variables, host: variables },
    jobs: (server, environment) => followedApps(server, environment).map(({ name }) => jobOf(name)),
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
  exchanges,
};

function variables(server: Server, environment: Environment): Variables {
  const apps = followedApps(server, environment);
  if (apps.length === 0) return {};
  return {
    gitops_apps: apps.map(({ name, gitops: followed, path }) => ({
      name,
      at: calendarOf(followed),
      settings: {
        repository: followed.repository,
        branch: followed.branch,
        tags: followed.tags,
        path,
        allowed_signers: followed.allowedSigners,
        host_keys: followed.hostKeys,
      },
    })),
  };
}
