/** Checks that every site answers by its name, with a certificate that was renewed in time, by safe versions of TLS. */
import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import type { HttpResponse } from '../../platform/https';
import type { App, Environment } from '../environment';
import { includes } from '../levels';
import type { Checks, Observer } from '../observer';
import { pagesOf } from './pages';
import type { Page } from './pages';

/** Milliseconds. A certificate is renewed when a third of its life is left; half of that later something is wrong. */
const leastLeft = 14 * 86_400_000;

type Certificate = NonNullable<HttpResponse['certificate']>;

interface Place {
  readonly environment: Environment;
  readonly observer: Observer;
  readonly app: App;
}

export const siteChecks: Checks = async (environment, observer) => {
  const checks = environment.apps.flatMap((app) =>
    app.services
      .flatMap((service) => pagesOf(environment, service))
      .map((page) => checkPage(page, { environment, observer, app })),
  );
  return (await Promise.all(checks)).flat();
};

async function checkPage(page: Page, { environment, observer, app }: Place): Promise<Check[]> {
  const { host } = page;
  // Behind a load balancer or Cloudflare, servers refuse direct connections: request the public name instead.
  if (isFronted(environment, app, host)) return [await checkUrl(`site ${host}`, page, { observer })];
  return Promise.all(
    app.servers.map((server) =>
      checkUrl(`site ${host} on ${server}`, page, { observer, address: observer.publicAddress(server) ?? '' }),
    ),
  );
}

function isFronted({ records, servers }: Environment, app: App, host: string): boolean {
  const record = records.find((each) => each.host === host);
  const hidden = servers.some((server) => app.servers.includes(server.name) && !server.public);
  return hidden || record?.proxied === true || record?.to?.kind === 'loadBalancer';
}

interface Asking {
  readonly observer: Observer;
  readonly address?: string;
}

function checkUrl(name: string, page: Page, { observer, address }: Asking): Promise<Check> {
  const { url, host } = page;
  return check(name, async () => {
    const response = await observer.ask(url, address);
    const { status, certificate } = response;
    if (!page.isGood(response)) throw new Error(`${url} answered ${status}: ${response.body.slice(0, 200)}`);
    if (certificate) await assertSafe(certificate, { host, address, observer });
    return certificate
      ? `${url} answers ${status}; certificate by ${certificate.issuer} until ${certificate.expires.toISOString()}`
      : `${url} answers ${status}, without TLS`;
  });
}

interface Answering {
  readonly host: string;
  readonly address: string | undefined;
  readonly observer: Observer;
}

/** @throws Error where the certificate ends soon, or an old version of TLS is accepted */
async function assertSafe({ issued, expires }: Certificate, { host, address, observer }: Answering): Promise<void> {
  const lifeLeft = expires.getTime() - observer.now.getTime();
  const least = Math.min(leastLeft, (expires.getTime() - issued.getTime()) / 6);
  if (lifeLeft < least) throw new Error(`the certificate of ${host} ends ${expires.toISOString()} and was not renewed`);
  const unsafeVersions = includes(observer.level, 'verify') ? await observer.oldTls(host, address) : [];
  if (unsafeVersions.length > 0)
    throw new Error(`${host} accepts ${unsafeVersions.join(' and ')}, which are not safe any more`);
}
