import { createHash } from 'node:crypto';

const first = 2000;
const count = 2000;

/**
 * Networks of one project share a vRack, where equal VLANs are one network: each environment needs its own. Above 2000,
 * out of the way of what people number by hand.
 */
export function vlanOf(prefix: string): number {
  return first + (createHash('sha256').update(prefix).digest().readUInt32BE() % count);
}
