import type { Description } from '../description';
import { natOf } from './model';

/** Private address of the server that a private server's traffic to the world goes through. */
export function wayOut(server: Description['servers'][string], description: Description): string | null {
  const nat = server.public || server.subnet === undefined ? undefined : natOf(server.subnet, description);
  return (nat !== undefined && description.servers[nat]?.address) || null;
}
