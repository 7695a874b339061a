import { ownPorts } from './own-ports';
import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { valueAt } from '../../config/schema-at';
import { hasNetwork, hasRole, makesServers, servers } from '../described';
import type { Server } from '../described';
import { unknownSource } from '../network/unknown-source';
import { wording } from '../../config/wording';

interface OpenPort {
  readonly path: readonly string[];
  readonly written: string;
  readonly protocol: string;
  readonly first: number;
  readonly last: number;
}

export const portSourcesExist: Rule = (description) =>
  servers(description).flatMap(([name, { ports }]) =>
    Object.entries(ports).flatMap(([port, { from }]) =>
      from.flatMap((word, at) => unknownSource(word, ['servers', name, 'ports', port, 'from', at], description)),
    ),
  );

export const portRangesAreOrdered: Rule = (description) =>
  openPorts(description)
    .filter(({ first, last }) => first > last || last > 65535 || first < 1)
    .map(({ path, written, first, last }) => ({
      path,
      received: written,
      allowed: wording`a range from 1 to 65535, the lower port first`,
      remedy: first > last && first <= 65535 ? wording`did you mean \`${last}:${first}\`?` : wording`correct it`,
    }));

export const portsAreNotOpenedTwice: Rule = (description) =>
  openPorts(description).flatMap((port, at, all): Problem[] => {
    const server = port.path[1]!;
    const earlier = [
      ...openedByStrata(server, description),
      ...all.slice(0, at).filter(({ path }) => path[1] === server),
    ];
    const twice = earlier.find(
      (one) => one.protocol === port.protocol && one.first <= port.last && port.first <= one.last,
    );
    if (!twice) return [];
    const opener = twice.path.length > 0 ? twice.path.slice(0, -1).join('.') : twice.written;
    return [
      {
        path: port.path,
        received: port.written,
        allowed: wording`a port that is not open on this server yet`,
        remedy: wording`${opener} opens it already: remove one of them`,
      },
    ];
  });

/** Rules of firewalls are named after their port, those of Strata too. */
export const portNamesAreFree: Rule = (description) =>
  servers(description).flatMap(([name, { ports }]) => {
    const taken = ownPorts(name, description).map((port) => port.name);
    return Object.keys(ports)
      .filter((port) => taken.includes(port))
      .map((port) => ({
        path: ['servers', name, 'ports', port],
        received: port,
        allowed: wording`a name other than ${taken.join(', ')}, which Strata gives to what it opens on this server`,
        remedy: wording`rename it`,
      }));
  });

/** Nobody knows the address of a server before it is made, unless it is described. */
export const sourcesHaveAnAddress: Rule = (description) => {
  if (!makesServers(description) || hasNetwork(description)) return [];
  const lacking = servers(description).filter(([, { address }]) => address === undefined);
  const bastions = lacking.filter(([name]) => hasRole(name, description, 'bastion'));
  const named = servers(description).flatMap(([name, { ports }]) =>
    Object.entries(ports).flatMap(([port, { from }]) =>
      from.flatMap((word, at) => (standsFor(word, lacking) ? [['servers', name, 'ports', port, 'from', at]] : [])),
    ),
  );
  const allowed = wording`a server with an \`address\`: ports are open to addresses, and this one has none before it is made`;
  return [
    ...bastions.map(([name]) => ({ path: ['servers', name], received: wording`role bastion`, allowed })),
    ...named.map((path) => ({ path, received: String(valueAt(description, path)), allowed })),
  ].map((problem) => ({ ...problem, remedy: wording`add a \`network\`, and give the server an address in it` }));
};

function standsFor(word: string, among: [string, Server][]): boolean {
  return among.some(
    ([name, { roles }]) => word === name || (word.startsWith('role:') && roles.includes(word.slice(5))),
  );
}

function openPorts(description: Description): OpenPort[] {
  return servers(description).flatMap(([name, { ports }]) =>
    Object.entries(ports).map(([port, { port: written, protocol }]) => {
      const [first = 0, last = first] = String(written).split(':').map(Number);
      return { path: ['servers', name, 'ports', port, 'port'], written: String(written), protocol, first, last };
    }),
  );
}

function openedByStrata(name: string, description: Description): OpenPort[] {
  return ownPorts(name, description).flatMap(({ number, opener }) =>
    number === null ? [] : [{ path: [], written: opener, protocol: 'tcp', first: number, last: number }],
  );
}
