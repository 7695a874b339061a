/** The sites of a rehearsal's apps, at the addresses that the lab's names lead to. */
import { siteUrl } from '../../parts/app/site-url';
import { askedPath } from '../../parts/app/site';
import type { App, Environment } from '../../parts/environment';
import { addressIn } from '../verify/lab-names';
import { authorityOf } from './lab';
import type { Workspace } from './workspace';
import type { Site } from './visitors';

export interface AppSite extends Site {
  readonly host: string;
  readonly app: App;
}

export async function sitesOf({ lab }: Workspace, environment: Environment): Promise<AppSite[]> {
  const ca = await authorityOf(lab);
  const sites = environment.apps.flatMap((app) =>
    app.services.flatMap((service) =>
      service.host === null ? [] : [{ app, host: service.host, path: askedPath(service) }],
    ),
  );
  return Promise.all(
    sites.map(async ({ app, host, path }) => {
      return { app, host, ca, address: await addressIn(lab, host), url: siteUrl(environment, host, path) };
    }),
  );
}
