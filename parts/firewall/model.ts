import type { Port, Postgresql } from '../environment';
import { ownPorts } from './own-ports';
import type { OwnPort } from './own-ports';
import type { Description } from '../description';
import { sourcesOf, sourcesV6, unique } from '../network/source';
import type { Source } from '../network/source';
import { visitorsOf } from '../proxy/visitors';

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
  const visitors = server.roles.includes('proxy') ? resolve(visitorsOf(name, description)) : [];
  const sources: Record<OwnPort['name'], () => Source[]> = {
    ssh: () => resolve(throughBastion ? bastions : ['admin']),
    http: () => visitors,
    https: () => visitors,
    postgresql: () => unique((database?.databases ?? []).flatMap((each) => each.users)),
  };
  const isUsed = (own: OwnPort) => own.name !== 'https' || description.proxy?.acme !== undefined;

  return [
    ...ownPorts(name, description)
      .filter(isUsed)
      .map(({ name, number }) => ({
        ...tcp(name, number, sources[name]()),
        containers:
          name === 'postgresql' && database?.containers
            ? [{ name: 'containers', cidr: database.containers.range }]
            : [],
      })),
    ...described(server, resolve),
  ];
}

function described({ ports: written }: Written, resolve: (words: string[]) => Source[]): Port[] {
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

function tcp(name: string, port: number, sources: readonly Source[]): Port {
  return { name, protocol: 'tcp', first: port, last: port, sources, containers: [] };
}
