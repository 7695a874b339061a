import type { Problem } from '../problem';
import { isRange, correctedRange } from '../ranges';
import type { Rule } from './rule';
import type { Description } from '../schema';
import { sourcesOf } from '../source';
import { didYouMean } from '../spelling';
import { serverRoles } from '../vocabulary';
import { hostedPostgresql, servers } from './parts';

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
      allowed: 'a range from 1 to 65535, the lower port first',
      remedy: first > last && first <= 65535 ? `did you mean \`${last}:${first}\`?` : 'correct it',
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
        allowed: 'a port that is not open on this server yet',
        remedy: `${opener} opens it already: remove one of them`,
      },
    ];
  });

/** A word of a list of sources that stands for nothing. */
export function unknownSource(word: string, path: Problem['path'], description: Description): Problem[] {
  if (correctedRange(word) !== undefined || sourcesOf(word, description) !== undefined) return [];
  const words = [
    'internet',
    'admin',
    'cloudflare',
    ...(description.network ? ['network'] : []),
    ...Object.keys(description.servers),
    ...Object.keys(description.loadBalancers),
    ...serverRoles.map((role) => `role:${role}`).filter((each) => each !== word),
  ];
  return [
    {
      path,
      received: word,
      allowed: 'internet, network, admin, cloudflare, a server, a load balancer, role:<role> of a server, or a range',
      remedy: isRange(`${word}/32`)
        ? `did you mean \`${word}/32\`?`
        : didYouMean(word, words, word.startsWith('role:') ? 'give that role to a server' : 'correct it'),
    },
  ];
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
  const open = (port: number, written: string) => ({ path: [], written, protocol: 'tcp', first: port, last: port });
  const { roles } = description.servers[name]!;
  const database = hostedPostgresql(description);
  return [
    open(22, 'SSH'),
    ...(roles.includes('proxy') ? [open(80, 'role proxy'), open(443, 'role proxy')] : []),
    ...(database?.mode === 'dedicated' && database.server === name ? [open(5432, 'role postgresql')] : []),
  ];
}
