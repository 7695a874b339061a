/** Checks from outside and on the hosts whether the running environment matches its description. */
import type { Check } from '../../platform/check';
import { eachPart, eachRuntime } from '../../parts/all/each';
import type { Environment } from '../../parts/environment';
import type { Level } from '../../parts/levels';
import { observer } from './observer';
import type { LiveServers } from './observer';
import { checkHosts } from './on-hosts';

export type { LiveServers } from './observer';

export async function verify(environment: Environment, live: LiveServers, level: Level): Promise<Check[]> {
  const view = observer(environment, live, { level, now: new Date() });
  const fromHere = Promise.all([...eachPart(), ...eachRuntime()].map(({ checks }) => checks(environment, view)));
  const [outside, hosts] = await Promise.all([fromHere, checkHosts(environment, level)]);
  return [...outside.flat(), ...hosts];
}
