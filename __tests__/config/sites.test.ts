/** Names and limits of sites: what the model, the records, the certificates and the questions of a release make of them. */
import { namesOf } from '../../parts/app/site';
import { hostsAreUnique } from '../../parts/proxy/rules';
import { pathsLeaveTheRestToAService, servicesOfAHostShareTheirServers } from '../../parts/proxy/site-rules';
import { inventory } from '../../render/inventory';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { app, boundaries } from './boundaries';

const image = 'acme/shop:1.2.3';
const host = 'shop.acme.org';
const site = { aliases: ['store.acme.org'], redirectsFrom: ['www.acme.org'] };
const api = { image, port: 9090, host, health: { path: '/api/up' }, site: { paths: ['/api'], buffered: false } };

const describeSites = (raw: Raw) => {
  raw.apps.shop.services.web.site = site;
  raw.apps.shop.services.api = api;
};
const variables = (change: (raw: Raw) => void = describeSites) =>
  inventory(environmentOf('small.yaml', change)).all.hosts['app-1'] as Raw;

test('without `site` a site is as it always was', () => {
  expect(variables(() => {}).proxy_sites).toMatchObject([
    { host, aliases: [], redirects_from: [], paths: [], body_max_mib: 10, timeout_seconds: 60, buffered: true },
  ]);
  expect(variables(() => {}).app_apps[0].release.services.web).not.toHaveProperty('paths');
});

test('a WebSocket may be idle for an hour, unless the site says otherwise', () => {
  const timeoutOf = (more: Raw) =>
    variables((raw) => Object.assign(raw.apps.shop.services.web, more)).proxy_sites[0].timeout_seconds;
  expect([timeoutOf({ websocket: true }), timeoutOf({ websocket: true, site: { timeoutSeconds: 90 } })]).toEqual([
    3600, 90,
  ]);
});

test('each name has a record, where the names of the host lead', () => {
  const { records } = environmentOf('small.yaml', describeSites);
  const addresses = records.filter(({ type }) => type === 'A').map((record) => [record.host, record.to?.name]);
  expect(addresses).toEqual([host, 'store.acme.org', 'www.acme.org'].map((name) => [name, 'app-1']));
});

test('each name of a proxied site is proxied, and served by the load balancer in front', () => {
  const { loadBalancers, records } = environmentOf('small.yaml', (raw) => {
    describeSites(raw);
    raw.dns = { provider: 'cloudflare', zone: 'acme.org', proxied: true };
    raw.loadBalancers = { front: { subnet: 'public', servers: ['app-1', 'app-2'], tls: 'passthrough' } };
  });
  expect(loadBalancers[0]!.hosts).toEqual([host, 'store.acme.org', 'www.acme.org']);
  expect(records.every(({ proxied }) => proxied)).toBe(true);
});

test('a release asks each service for one of its own paths', () => {
  expect(variables().app_apps[0].release.services.api).toMatchObject({ sites: [host], paths: ['/api'] });
});

test('of services that share a host, the one without paths has the names', () => {
  const { description } = { description: environmentOf('small.yaml', describeSites) };
  expect(description.apps[0]!.services.map(({ site: { paths } }) => paths)).toEqual([[], ['/api']]);
  expect(namesOf({ host, site: { ...site, paths: ['/api'], bodyMaxMib: 10, buffered: true } })).toEqual([]);
});

const both = (servers: string[], paths: string[]) => (raw: Raw) =>
  (raw.apps = {
    shop: app(['app-1', 'app-2'], { port: 3000, host }),
    api: app(servers, { port: 4000, host, site: { paths } }),
  });

boundaries(hostsAreUnique, [
  ['different paths of one host', both(['app-1', 'app-2'], ['/api'])],
  ['two services that get the rest', both(['app-1', 'app-2'], []), `apps.api.services.web.host: ${host}`],
  [
    'a name that redirects to itself',
    (raw) => (raw.apps.shop.services.web.site = { redirectsFrom: [host] }),
    `apps.shop.services.web.site.redirectsFrom.0: ${host}`,
  ],
]);
boundaries(servicesOfAHostShareTheirServers, [
  ['the same in another order', both(['app-2', 'app-1'], ['/api'])],
  ['one of them', both(['app-2'], ['/api']), `apps.api.services.web.host: ${host}`],
]);
boundaries(pathsLeaveTheRestToAService, [
  ['with a service that gets the rest', both(['app-1', 'app-2'], ['/api'])],
  [
    'a service that gets the rest of another host',
    (raw) => {
      both(['app-1', 'app-2'], ['/api'])(raw);
      raw.apps.shop.services.web.host = 'www.acme.org';
    },
    'apps.api.services.web.site.paths: /api',
  ],
]);
