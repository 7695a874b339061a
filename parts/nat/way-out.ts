import type { Description } from '../description';
import { natOf } from './model';

/** Private address of the NAT gateway of a private server. */
export function wayOut(server: Description['servers'][string], description: Description): string | null {
  const nat = server.public || server.subnet === undefined ? undefined : natOf(server.subnet, description);
  return (nat !== undefined && description.servers[nat]?.address) || null;
}
