import { hostedPostgresql } from '../described';
import type { Description } from '../description';
import type { OwnPort } from '../part';
import { eachPart } from './each';

/**
 * Ports that the parts open on a server, without being in the description's `ports`.
 * @param server may be missing in `servers`: rules also run on descriptions with that mistake
 */
export function ownPorts(server: string, description: Description): OwnPort[] {
  return eachPart().flatMap(({ ports }) => ports(server, description));
}

/** Port → owner of Strata's own listeners; includes a PostgreSQL that listens on localhost only. */
export function reservedPorts(server: string, description: Description): Map<number, string> {
  const open = ownPorts(server, description).flatMap(({ number, opener }): [number, string][] =>
    number === null ? [] : [[number, opener]],
  );
  const isDatabase = hostedPostgresql(description)?.server === server;
  return new Map([...open, ...(isDatabase ? [[5432, 'PostgreSQL'] as const] : [])]);
}
