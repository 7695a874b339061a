/** Asks the running environment, from outside and over SSH, whether it is what its description says. */
import type { Check } from '../../platform/check';
import { eachPart, eachRuntime } from '../../parts/all/each';
import type { Environment } from '../../parts/environment';
import { observer } from './observer';
import type { LiveServers } from './observer';

export type { LiveServers } from './observer';

export async function verify(environment: Environment, live: LiveServers, now = new Date()): Promise<Check[]> {
  const eyes = observer(environment, live, now);
  const asked = [...eachPart(), ...eachRuntime()].map(({ checks }) => checks(environment, eyes));
  return (await Promise.all(asked)).flat();
}
