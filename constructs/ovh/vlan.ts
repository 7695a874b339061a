import { createHash } from 'node:crypto';

const first = 2000;
const count = 2000;

/**
 * All networks of a project share a vRack, where the same VLAN means the same network, so each environment needs its own.
 * The numbers start at 2000 to avoid VLANs that people number by hand.
 */
export function vlanOf(prefix: string): number {
  return first + (createHash('sha256').update(prefix).digest().readUInt32BE() % count);
}
