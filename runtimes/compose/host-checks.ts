/** Checks of the containers that Compose runs. */
import { hostChecks } from '../../parts/host-checks';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: { containers: { title: 'containers', level: 'status' } },
  expected: ({ name: server, groups }, { apps }) => {
    const own = apps.filter(({ runtime, servers }) => runtime === 'compose' && servers.includes(server));
    const containers = own.map(({ name, services }) => ({
      name,
      // Of one that runs once nothing is left.
      services: Object.fromEntries(
        services.filter(({ replacement }) => replacement.kind !== 'once').map(({ name, image }) => [name, image]),
      ),
    }));
    return groups.includes('app') ? { containers } : {};
  },
});
