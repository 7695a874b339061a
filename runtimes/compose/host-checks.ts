/** Checks of the containers that Compose runs. */
import { hostChecks } from '../../parts/host-checks';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: { containers: { title: 'containers', level: 'status' } },
  expected: ({ name: server, groups }, { apps }) => {
    const own = apps.filter(({ runtime, servers }) => runtime === 'compose' && servers.includes(server));
    const containers = own.map(({ name, services }) => ({
      name,
      services: Object.fromEntries(services.map((service) => [service.name, service.image])),
    }));
    return groups.includes('app') ? { containers } : {};
  },
});
