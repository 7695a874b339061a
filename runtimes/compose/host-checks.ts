/** Checks of the containers that Compose runs. */
import type { App } from '../../parts/app/types';
import { hostChecks } from '../../parts/host-checks';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: { containers: { title: 'containers', level: 'status' } },
  expected: ({ name: server, groups }, { apps }) => {
    const own = apps.filter(({ runtime, servers }) => runtime === 'compose' && servers.includes(server));
    const containers = own.map((app) => ({ name: app.name, services: app.gitops ? null : imagesOf(app) }));
    return groups.includes('app') ? { containers } : {};
  },
});

/** Of one that runs once nothing is left. */
function imagesOf({ services }: App) {
  const lasting = services.filter(({ replacement }) => replacement.kind !== 'once');
  return Object.fromEntries(lasting.map(({ name, image }) => [name, image]));
}
