/** Checks of apps that follow a repository. */
import { hostChecks } from '../host-checks';
import { followedApps } from './model';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: { gitops: { title: 'gitops', level: 'status' } },
  expected: (server, environment) => {
    const names = followedApps(server, environment).map(({ name }) => name);
    return names.length > 0 ? { gitops: names } : {};
  },
});
