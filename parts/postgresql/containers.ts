/** How containers reach PostgreSQL on their own server: at an address local to the server, from an address range of their own. */
import type { Containers } from '../environment';
import { overlaps } from '../../config/ranges';
import type { Description } from '../description';
import { appsOf } from '../app/described';

/** On the loopback interface of the server; link-local, so no router forwards it and no described network contains it. */
const address = '169.254.54.32';

/** Candidate ranges; Docker takes a /24 of the chosen one for each app's network. */
export const containerRanges = ['172.28.0.0/16', '10.213.0.0/16', '192.168.192.0/18', '172.20.0.0/16'];

/** Null where no container uses a database on its own server. */
export function containers(description: Description): Containers | null {
  const { postgresql } = description;
  if (!postgresql || postgresql.mode === 'remote') return null;
  const databases = Object.keys(postgresql.databases).filter((name) => isUsedBeside(name, description));
  const range = containerRange(description);
  return databases.length > 0 && range ? { address, range, databases } : null;
}

/** True for a database that an app on the same server uses. */
export function isUsedBeside(database: string, description: Description): boolean {
  const { postgresql } = description;
  if (!postgresql || postgresql.mode === 'remote') return false;
  return appsOf(description).some(
    ([, { servers, services }]) =>
      servers.includes(postgresql.server) && Object.values(services).some((service) => service.database === database),
  );
}

/** The first candidate that overlaps nothing in the description; undefined: all overlap. */
export function containerRange(description: Description): string | undefined {
  const { admin, network, postgresql, servers } = description;
  const allowed = postgresql && postgresql.mode !== 'remote' ? postgresql.allowed : [];
  const usedRanges = [
    ...(network ? [network.cidr] : []),
    ...Object.values(servers).flatMap((server) => (server.address ? [`${server.address}/32`] : [])),
    ...[...admin.from, ...allowed].filter(isNarrow),
  ];
  return containerRanges.find((range) => !usedRanges.some((other) => overlaps(range, other)));
}

/** A wide range, such as 10.0.0.0/8, does not mean that its addresses are in use. */
function isNarrow(word: string): boolean {
  return Number(/^[\d.]+\/(\d+)$/.exec(word)?.[1] ?? 0) >= 16;
}
