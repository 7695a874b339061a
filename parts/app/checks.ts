/** Checks that every site answers by its name, with a certificate that was renewed in time, by safe versions of TLS. */
import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import type { HttpResponse } from '../../platform/https';
import type { App, Environment, Service } from '../environment';
import { includes } from '../levels';
import type { Checks, Observer } from '../observer';
import { siteUrl } from './site-url';

/** Milliseconds. A certificate is renewed when a third of its life is left; half of that later something is wrong. */
const leastLeft = 14 * 86_400_000;

type Certificate = NonNullable<HttpResponse['certificate']>;

interface Site {
  readonly environment: Environment;
  readonly observer: Observer;
  readonly app: App;
  readonly service: Service;
}

export const siteChecks: Checks = async (environment, observer) => {
  const sites = environment.apps.flatMap((app) =>
    app.services.filter(({ host }) => host).map((service) => ({ environment, observer, app, service })),
  );
  return (await Promise.all(sites.map(checkSite))).flat();
};

async function checkSite({ environment, observer, app, service }: Site): Promise<Check[]> {
  const { host } = service;
  // Behind a load balancer or Cloudflare, servers refuse direct connections: request the public name instead.
  if (isFronted(environment, app, service))
    return [await checkUrl(`site ${host}`, { environment, observer, app, service })];
  return Promise.all(
    app.servers.map((server) =>
      checkUrl(
        `site ${host} on ${server}`,
        { environment, observer, app, service },
        observer.publicAddress(server) ?? '',
      ),
    ),
  );
}

function isFronted({ records, servers }: Environment, app: App, { host }: Service): boolean {
  const record = records.find((each) => each.host === host);
  const hidden = servers.some((server) => app.servers.includes(server.name) && !server.public);
  return hidden || record?.proxied === true || record?.to?.kind === 'loadBalancer';
}

function checkUrl(name: string, { environment, observer, service }: Site, address?: string): Promise<Check> {
  const url = siteUrl(environment, service.host!, service.health.path ?? '/');
  return check(name, async () => {
    const response = await observer.ask(url, address);
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${response.body.slice(0, 200)}`);
    const { certificate } = response;
    if (certificate) await assertSafe(certificate, { host: service.host!, address, observer });
    return certificate
      ? `${url} answers 200; certificate by ${certificate.issuer} until ${certificate.expires.toISOString()}`
      : `${url} answers 200, without TLS`;
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
