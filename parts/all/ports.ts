import type { Description } from '../description';
import type { Port } from '../environment';
import { sourcesOf, sourcesV6, unique } from '../network/source';
import type { Source } from '../network/source';
import { ownPorts } from './own-ports';
import { serverRoles } from './roles';

type Written = Description['servers'][string];

/** The one list that cloud firewall, host firewall and Docker's chain are generated from. */
export function ports(name: string, description: Description): Port[] {
  const server = description.servers[name]!;
  const resolve = (words: readonly string[]) => unique(words.flatMap((word) => reaching(word, server, description)));
  const known = (words: readonly string[]) => {
    words.forEach((word) => demandKnown(word, description));
    return resolve(words);
  };
  const own = ownPorts(name, description).flatMap(({ name, number, open, sources, containers }): Port[] =>
    open && number !== null
      ? [{ name, protocol: 'tcp', first: number, last: number, sources: sources(known), containers }]
      : [],
  );
  return [...own, ...described(server, resolve)];
}

/** A port of ours that is open to nobody by a typo would never be noticed. @throws Error: a defect of a part */
function demandKnown(word: string, description: Description): void {
  const [, role] = /^role:(.*)$/.exec(word) ?? [];
  const isKnown = role === undefined ? sourcesOf(word, description) !== undefined : serverRoles().includes(role);
  if (!isKnown) throw new Error(`a part opens a port to ${word}, which stands for nothing`);
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
