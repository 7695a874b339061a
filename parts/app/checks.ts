/** Checks that every site answers by its name, with a valid certificate. */
import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import type { App, Environment, Service } from '../environment';
import type { Checks, Observer } from '../observer';

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
  const tls = environment.proxy?.tls || isBalanced(environment, service);
  const url = `${tls ? 'https' : 'http'}://${service.host}${service.health.path ?? '/'}`;
  return check(name, async () => {
    const response = await observer.ask(url, address);
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${response.body.slice(0, 200)}`);
    const { certificate } = response;
    return certificate
      ? `${url} answers 200; certificate by ${certificate.issuer} until ${certificate.expires.toISOString()}`
      : `${url} answers 200, without TLS`;
  });
}

function isBalanced({ loadBalancers }: Environment, { host }: Service): boolean {
  return loadBalancers.some(({ hosts }) => host !== null && hosts.includes(host));
}
