/** A service that rolls has a second port, on loopback, for the release that is on its way. */
import { appsOf } from '../app/described';
import { replacementOf } from '../app/replacement';
import { services } from '../described';
import type { ServiceAt } from '../described';
import type { Description } from '../description';
import type { Rule } from '../rule';
import { wording } from '../../config/wording';
import { reservedPorts } from './own-ports';

export const secondPortsAreFree: Rule = (description) =>
  services(description).flatMap((at) => {
    const second = secondPort(at, description);
    if (second === null) return [];
    return at.servers.flatMap((server) => {
      const holder = holderOf(second, { server, at }, description);
      if (holder === undefined) return [];
      return {
        path: [...at.path, 'port'],
        received: wording`${at.service.port}, whose second port is ${second}`,
        allowed: wording`a port whose second port, for the release that is on its way, is free on ${server}`,
        remedy: wording`${holder} listens there: let one of the two listen on another port`,
      };
    });
  });

function secondPort({ path }: ServiceAt, description: Description): number | null {
  const app = appsOf(description).find(([name]) => name === path[1])?.[1];
  const replacement = app && replacementOf(path[3]!, app);
  return replacement?.kind === 'rolls' ? replacement.slots.b : null;
}

interface OnServer {
  readonly server: string;
  readonly at: ServiceAt;
}

/** Who else has a port of a server. */
function holderOf(port: number, { server, at }: OnServer, description: Description): string | undefined {
  const service = services(description).find(
    (other) =>
      other.servers.includes(server) &&
      other.path.join('.') !== at.path.join('.') &&
      [other.service.port, secondPort(other, description)].includes(port),
  );
  return reservedPorts(server, description).get(port) ?? service?.path.join('.');
}
