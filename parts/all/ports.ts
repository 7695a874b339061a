import type { Description } from '../description';
import type { Port } from '../environment';
import { sourcesOf, sourcesV6, unique } from '../network/source';
import type { Source } from '../network/source';
import { ownPorts } from './own-ports';

type Written = Description['servers'][string];

/** The one list that cloud firewall, host firewall and Docker's chain are generated from. */
export function ports(name: string, description: Description): Port[] {
  const server = description.servers[name]!;
  const resolve = (words: readonly string[]) => unique(words.flatMap((word) => reaching(word, server, description)));
  const own = ownPorts(name, description).flatMap(({ name, number, open, sources, containers }): Port[] =>
    open && number !== null
      ? [{ name, protocol: 'tcp', first: number, last: number, sources: sources(resolve), containers }]
      : [],
  );
  return [...own, ...described(server, resolve)];
}

function described({ ports: written }: Written, resolve: (words: readonly string[]) => Source[]): Port[] {
  return Object.entries(written).map(([name, { port, protocol, from }]) => {
    const [first = 0, last = first] = String(port).split(':').map(Number);
    return { name, protocol, first, last, sources: resolve(from), containers: [] };
  });
}

/** Sources of a word, in IPv6 too where the server answers there. */
function reaching(word: string, { ipv6 }: Written, description: Description): Source[] {
  const sources = sourcesOf(word, description) ?? [];
  return ipv6 ? [...sources, ...sourcesV6(word)] : sources;
}
