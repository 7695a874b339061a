/** Bought hosts of these tests: each has an address for itself besides. */
import { deliver as deliverTo } from '../../../lab/bought';
import type { Bought } from '../../../lab/bought';
import { lab } from './harness';

/** An address that each of them has for itself. */
export const inner = '10.99.0.10';

export function deliver({ history = '', ...bought }: Bought): Promise<void> {
  return deliverTo(lab, { ...bought, history: `ip address add ${inner}/32 dev lo\n${history}` });
}
