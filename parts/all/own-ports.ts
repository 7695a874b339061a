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
