import { hostedPostgresql, services } from '../described';
import type { Description } from '../description';
import type { Rule } from '../rule';
import { ownPorts } from './own-ports';
import { wording } from '../../config/wording';

export const servicePortsAreUnique: Rule = (description) => {
  const holders = new Map<string, string>();
  return services(description).flatMap(({ service, servers, path }) => {
    if (service.port === undefined) return [];
    return servers.flatMap((server) => {
      const key = `${server}:${service.port}`;
      const holder = reservedPorts(server, description).get(service.port!) ?? holders.get(key);
      if (holder === undefined) holders.set(key, path.join('.'));
      if (holder === undefined || holder === path.join('.')) return [];
      return {
        path: [...path, 'port'],
        received: String(service.port),
        allowed: wording`a port that is free on ${server}`,
        remedy: wording`${holder} listens there: let the container listen on another port`,
      };
    });
  });
};

/** Port → owner of Strata's own listeners; includes a PostgreSQL that listens on localhost only. */
function reservedPorts(server: string, description: Description): Map<number, string> {
  const open = ownPorts(server, description).flatMap(({ number, opener }): [number, string][] =>
    number === null ? [] : [[number, opener]],
  );
  const isDatabase = hostedPostgresql(description)?.server === server;
  return new Map([...open, ...(isDatabase ? [[5432, 'PostgreSQL'] as const] : [])]);
}
