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
  readonly value: string;
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
    .map(({ path, value, first, last }) => ({
      path,
      received: value,
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
    const opener = twice.path.length > 0 ? twice.path.slice(0, -1).join('.') : twice.value;
    return [
      {
        path: port.path,
        received: port.value,
        allowed: wording`a port that is not open on this server yet`,
        remedy: wording`${opener} opens it already: remove one of them`,
      },
    ];
  });

/** Firewall rules are named after the key of the port, so Strata's own names must not be reused. */
export const portNamesAreFree: Rule = (description) =>
  servers(description).flatMap(([name, { ports }]) => {
    const ownNames = ownPorts(name, description).map((port) => port.name);
    return Object.keys(ports)
      .filter((port) => ownNames.includes(port))
      .map((port) => ({
        path: ['servers', name, 'ports', port],
        received: port,
        allowed: wording`a name other than ${ownNames.join(', ')}, which Strata gives to what it opens on this server`,
        remedy: wording`rename it`,
      }));
  });

/** Without `address`, the address of a server is unknown until it is created, so no firewall rule can name it. */
export const sourcesHaveAnAddress: Rule = (description) => {
  if (!makesServers(description) || hasNetwork(description)) return [];
  const lacking = servers(description).filter(([, { address }]) => address === undefined);
  const bastions = lacking.filter(([name]) => hasRole(name, description, 'bastion'));
  const paths = servers(description).flatMap(([name, { ports }]) =>
    Object.entries(ports).flatMap(([port, { from }]) =>
      from.flatMap((word, at) => (standsFor(word, lacking) ? [['servers', name, 'ports', port, 'from', at]] : [])),
    ),
  );
  const allowed = wording`a server with an \`address\`: ports are open to addresses, and this one has none before it is made`;
  return [
    ...bastions.map(([name]) => ({ path: ['servers', name], received: wording`role bastion`, allowed })),
    ...paths.map((path) => ({ path, received: String(valueAt(description, path)), allowed })),
  ].map((problem) => ({ ...problem, remedy: wording`add a \`network\`, and give the server an address in it` }));
};

function standsFor(word: string, among: [string, Server][]): boolean {
  return among.some(
    ([name, { roles }]) => word === name || (word.startsWith('role:') && roles.includes(word.slice(5))),
  );
}

function openPorts(description: Description): OpenPort[] {
  return servers(description).flatMap(([name, { ports }]) =>
    Object.entries(ports).map(([port, { port: value, protocol }]) => {
      const [first = 0, last = first] = String(value).split(':').map(Number);
      return { path: ['servers', name, 'ports', port, 'port'], value: String(value), protocol, first, last };
    }),
  );
}

function openedByStrata(name: string, description: Description): OpenPort[] {
  return ownPorts(name, description).flatMap(({ number, opener }) =>
    number === null ? [] : [{ path: [], value: opener, protocol: 'tcp', first: number, last: number }],
  );
}
