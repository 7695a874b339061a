import type { Description } from '../description';
import type { Port } from '../environment';
import { sourcesOf, sourcesV6, unique } from '../network/source';
import type { Source } from '../network/source';
import { ownPorts } from './own-ports';
import { serverRoles } from './roles';

type DescribedServer = Description['servers'][string];

/** The list of open ports; cloud firewall, host firewall and Docker's iptables chain are generated from it. */
export function ports(name: string, description: Description): Port[] {
  const server = description.servers[name]!;
  const resolve = (words: readonly string[]) => unique(words.flatMap((word) => sourcesFor(word, server, description)));
  const resolveKnown = (words: readonly string[]) => {
    words.forEach((word) => assertKnown(word, description));
    return resolve(words);
  };
  const own = ownPorts(name, description).flatMap(({ name, number, open, sources, containers }): Port[] =>
    open && number !== null
      ? [{ name, protocol: 'tcp', first: number, last: number, sources: sources(resolveKnown), containers }]
      : [],
  );
  return [...own, ...describedPorts(server, resolve)];
}

/** Catches typos in sources of own ports, which would silently open them to nobody. @throws Error: a defect of a part */
function assertKnown(word: string, description: Description): void {
  const [, role] = /^role:(.*)$/.exec(word) ?? [];
  const isKnown = role === undefined ? sourcesOf(word, description) !== undefined : serverRoles().includes(role);
  if (!isKnown) throw new Error(`a part opens a port to ${word}, which is not a known source`);
}

function describedPorts({ ports: written }: DescribedServer, resolve: (words: readonly string[]) => Source[]): Port[] {
  return Object.entries(written).map(([name, { port, protocol, from }]) => {
    const [first = 0, last = first] = String(port).split(':').map(Number);
    return { name, protocol, first, last, sources: resolve(from), containers: [] };
  });
}

/** Sources of a `from:` word; with IPv6 ones where the server has an IPv6 address. */
function sourcesFor(word: string, { ipv6 }: DescribedServer, description: Description): Source[] {
  const sources = sourcesOf(word, description) ?? [];
  return ipv6 ? [...sources, ...sourcesV6(word)] : sources;
}
