import type { Description } from '../description';
import type { OwnPort } from '../part';
import { eachPart } from './each';

/**
 * What Strata opens by itself on a server, by any part.
 * @param server may be a name that is not in `servers`: a rule may ask before that mistake is told
 */
export function ownPorts(server: string, description: Description): OwnPort[] {
  return eachPart().flatMap(({ ports }) => ports(server, description));
}
