import type { Environment, Server } from '../environment';

/** Docker's `default-address-pools` where containers use their server's PostgreSQL: the range that pg_hba.conf allows. */
export function addressPools(server: Server, { postgresql }: Environment) {
  const containers = postgresql?.server === server.name ? postgresql.containers : null;
  return containers ? [{ base: containers.range, size: 24 }] : [];
}
