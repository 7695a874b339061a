/** The sites of a rehearsal's apps, at the addresses that the lab's names lead to. */
import { Resolver } from 'node:dns/promises';
import { siteUrl } from '../../parts/app/site-url';
import type { App, Environment } from '../../parts/environment';
import { authorityOf } from './lab';
import type { Workspace } from './workspace';
import type { Site } from './visitors';

export interface AppSite extends Site {
  readonly host: string;
  readonly app: App;
}

export async function sitesOf({ lab }: Workspace, environment: Environment): Promise<AppSite[]> {
  const resolver = new Resolver({ timeout: 5000 });
  resolver.setServers([lab.internet.host]);
  const ca = await authorityOf(lab);
  const services = environment.apps.flatMap((app) => app.services.map((service) => ({ app, service })));
  return Promise.all(
    services.flatMap(({ app, service }) => {
      const { host, health } = service;
      if (host === null) return [];
      const siteOf = async () => {
        const [address] = await resolver.resolve4(host);
        return { host, app, ca, address: address!, url: siteUrl(environment, host, health.path ?? '/') };
      };
      return [siteOf()];
    }),
  );
}
