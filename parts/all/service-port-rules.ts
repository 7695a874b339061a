import { services } from '../described';
import type { Rule } from '../rule';
import { reservedPorts } from './own-ports';
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
