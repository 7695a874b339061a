/** Pages that show whether a site works, one for each of its names, and which answers are good. */
import type { HttpResponse } from '../../platform/https';
import type { Environment, Service } from '../environment';
import { askedPath } from './site';
import { siteUrl } from './site-url';

export interface Page {
  readonly host: string;
  readonly url: string;
  isGood(response: HttpResponse): boolean;
}

/** None for a service without a host. */
export function pagesOf(environment: Environment, service: Service): Page[] {
  const { host, site } = service;
  if (host === null) return [];
  const names = [host, ...site.aliases];
  const home = siteUrl(environment, host, '/');
  return [
    ...names.map((name) => ({
      host: name,
      url: siteUrl(environment, name, askedPath(service)),
      isGood: (response: HttpResponse) => isWell(service, response, names),
    })),
    ...site.redirectsFrom.map((name) => ({
      host: name,
      url: siteUrl(environment, name, '/'),
      isGood: ({ status, headers }: HttpResponse) => isRedirect(status) && headers['location'] === home,
    })),
  ];
}

function isWell(service: Service, { status, headers }: HttpResponse, names: readonly string[]): boolean {
  if (status >= 200 && status < 300) return true;
  // Another path than that of the health shows only that the service answers.
  if (service.health.path !== null && askedPath(service) !== service.health.path) return status < 500;
  return service.health.path === null && isRedirect(status) && isInside(headers['location'], names);
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

function isInside(location: string | string[] | undefined, names: readonly string[]): boolean {
  if (typeof location !== 'string' || !URL.canParse(location, 'https://relative.invalid')) return false;
  return ['relative.invalid', ...names].includes(new URL(location, 'https://relative.invalid').hostname);
}
