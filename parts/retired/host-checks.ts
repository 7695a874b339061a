/** Whether what left the description left the hosts, too. */
import { hostChecks } from '../host-checks';
import { appNames } from './described';

/** Function in `verify.py`. */
export const leftApps = 'left_apps';
export const leftAppsTitle = 'apps that left';
/** Its answer where nothing is left, not even data. */
export const nothingLeft = 'none';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  modules: ['retired/strata_left'],
  functions: { [leftApps]: { title: leftAppsTitle, level: 'status' } },
  expected: (server, environment) => ({
    [leftApps]: { apps: appNames(server, environment), environment: environment.name },
  }),
});
