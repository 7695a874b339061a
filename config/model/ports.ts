import type { Port, Postgresql } from '../environment';
import type { Description } from '../schema';
import { sourcesOf, sourcesV6, unique } from '../source';
import type { Source } from '../source';
import { visitorsOf } from './exposure';

type Written = Description['servers'][string];

/** The one list that cloud firewall, host firewall and Docker's chain are generated from. */
export function ports(
  name: string,
  server: Written,
  description: Description,
  database: Postgresql | null,
  bastions: string[],
): Port[] {
  const resolve = (words: string[]) => unique(words.flatMap((word) => reaching(word, server, description)));
  const throughBastion = bastions.length > 0 && !bastions.includes(name);
  const proxied = server.roles.includes('proxy');
  const visitors = proxied ? resolve(visitorsOf(name, description)) : [];

  return [
    tcp('ssh', 22, resolve(throughBastion ? bastions : ['admin'])),
    ...(proxied ? [tcp('http', 80, visitors)] : []),
    ...(proxied && description.proxy?.acme ? [tcp('https', 443, visitors)] : []),
    ...(database?.mode === 'dedicated' && database.server === name
      ? [tcp('postgresql', database.port, unique(database.databases.flatMap((each) => each.users)))]
      : []),
    ...Object.entries(server.ports).map(([port, written]) => {
      const [first, last] = String(written.port).split(':').map(Number);
      return {
        name: port,
        protocol: written.protocol,
        first: first!,
        last: last ?? first!,
        sources: resolve(written.from),
      };
    }),
  ];
}

/** Sources of a word, in IPv6 too where the server answers there. */
function reaching(word: string, { ipv6 }: Written, description: Description): Source[] {
  const sources = sourcesOf(word, description) ?? [];
  return ipv6 ? [...sources, ...sourcesV6(word)] : sources;
}

function tcp(name: string, port: number, sources: readonly Source[]): Port {
  return { name, protocol: 'tcp', first: port, last: port, sources };
}
