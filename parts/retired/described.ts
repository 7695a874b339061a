/** What stays on a host; all else that Strata set up there left the description. */
import type { Environment, Server } from '../environment';
import type { Variables } from '../on-hosts';
import { proxySites } from '../proxy/sites';

/** Of every runtime: a host keeps the apps that name it in `servers`, whatever its roles are. */
export function appNames({ name }: Server, { apps }: Environment): string[] {
  return apps.filter(({ servers }) => servers.includes(name)).map((app) => app.name);
}

export function describedOnHost(server: Server, environment: Environment): Variables {
  const hasProxy = server.groups.includes('proxy');
  const sites = hasProxy ? proxySites(server, environment) : [];
  return {
    retired_described_apps: appNames(server, environment),
    retired_described_sites: [...new Set(sites.map(({ host }) => host))].sort(),
    retired_has_proxy: hasProxy,
  };
}
