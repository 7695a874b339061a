import { composeApps } from './model';
import { ownPorts } from '../firewall/own-ports';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { hostedPostgresql, services } from '../described';

export const servicePortsAreUnique: Rule = (description) => {
  const seen = new Map<string, string>();
  return services(description).flatMap(({ service, servers, path }) => {
    if (service.port === undefined) return [];
    return servers.flatMap((server) => {
      const key = `${server}:${service.port}`;
      const holder = taken(server, description).get(service.port!) ?? seen.get(key);
      if (holder === undefined) seen.set(key, path.join('.'));
      if (holder === undefined || holder === path.join('.')) return [];
      return {
        path: [...path, 'port'],
        received: String(service.port),
        allowed: `a port that is free on ${server}`,
        remedy: `${holder} listens there: let the container listen elsewhere`,
      };
    });
  });
};

/** Compose refuses an app of nothing, at the end of a run. */
export const appsHaveServices: Rule = (description) =>
  composeApps(description)
    .filter(([, { services }]) => Object.keys(services).length === 0)
    .map(([app]) => ({
      path: ['apps', app, 'services'],
      received: 'no service',
      allowed: 'at least one service',
      remedy: 'add one, or remove the app',
    }));

export const containerImagesArePinned: Rule = (description) =>
  services(description)
    .filter(({ service }) => !service.image.includes('@') && !/:(?!latest$)[^/:]+$/.test(service.image))
    .map(({ service, path }) => ({
      path: [...path, 'image'],
      received: service.image,
      allowed: 'an image with a tag other than latest, or a digest',
      remedy: 'write the version you want, such as `:1.4.2`, so that a deployment can be repeated',
    }));

export const healthHasAPort: Rule = (description) =>
  services(description)
    .filter(({ service }) => service.health && service.port === undefined)
    .map(({ path }) => ({
      path: [...path, 'health'],
      received: 'a health check without a port',
      allowed: 'a service with a port that can be asked',
      remedy: 'add `port:`, or remove `health`',
    }));

/** PostgreSQL also where only its own host may reach it. */
function taken(server: string, description: Description): Map<number, string> {
  const open = ownPorts(server, description).map(({ number, opener }): [number, string] => [number, opener]);
  const isDatabase = hostedPostgresql(description)?.server === server;
  return new Map([...open, ...(isDatabase ? [[5432, 'PostgreSQL'] as const] : [])]);
}
