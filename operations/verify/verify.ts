/** Checks from outside and over SSH whether the running environment matches its description. */
import type { Check } from '../../platform/check';
import { eachPart, eachRuntime } from '../../parts/all/each';
import type { Environment } from '../../parts/environment';
import { observer } from './observer';
import type { LiveServers } from './observer';

export type { LiveServers } from './observer';

export async function verify(environment: Environment, live: LiveServers, now = new Date()): Promise<Check[]> {
  const view = observer(environment, live, now);
  const results = [...eachPart(), ...eachRuntime()].map(({ checks }) => checks(environment, view));
  return (await Promise.all(results)).flat();
}
