import type { Description } from '../description';
import type { OwnPort } from '../part';
import { eachPart } from './each';

/**
 * What Strata opens by itself on a server, by any part.
 * @param server also one that nobody described: rules look at the rest of such a description
 */
export function ownPorts(server: string, description: Description): OwnPort[] {
  return eachPart().flatMap(({ ports }) => ports(server, description));
}
