import { hostedPostgresql, services } from '../described';
import type { Description } from '../description';
import type { Rule } from '../rule';
import { ownPorts } from './own-ports';
import { wording } from '../../config/wording';

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
        allowed: wording`a port that is free on ${server}`,
        remedy: wording`${holder} listens there: let the container listen elsewhere`,
      };
    });
  });
};

/** PostgreSQL also where only its own host may reach it. */
function taken(server: string, description: Description): Map<number, string> {
  const open = ownPorts(server, description).flatMap(({ number, opener }): [number, string][] =>
    number === null ? [] : [[number, opener]],
  );
  const isDatabase = hostedPostgresql(description)?.server === server;
  return new Map([...open, ...(isDatabase ? [[5432, 'PostgreSQL'] as const] : [])]);
}
