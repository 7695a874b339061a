import type { Environment, Server } from '../environment';

/** Docker's networks on a server whose containers use its own PostgreSQL are made of the range that may connect. */
export function addressPools(server: Server, { postgresql }: Environment) {
  const containers = postgresql?.server === server.name ? postgresql.containers : null;
  return containers ? [{ base: containers.range, size: 24 }] : [];
}
