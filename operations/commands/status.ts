import type { Level } from '../../parts/levels';
import type { Check } from '../../platform/check';
import { operation } from '../operation';
import { loadEnvironment } from '../project';
import { outputs } from '../terraform';
import { verify } from '../verify/verify';
import type { LiveServers } from '../verify/verify';

interface StatusRequest {
  readonly environment: string;
}

export const status = operation('status', 'looks', ({ environment }: StatusRequest) => look(environment, 'status'));

/** Every check of a level, of an environment that may not be up. */
export async function look(name: string, level: Level): Promise<Check[]> {
  const environment = loadEnvironment(name);
  const live = await outputs<LiveServers>(environment, 'infra').catch(() => null);
  const missing = { name: 'servers', outcome: 'failed' as const, reason: `none: run \`npx strata up ${name}\`` };
  // Imported here, because the AWS SDK is slow to load.
  const { escrowChecks } = await import('../vault/escrow');
  return [...(live ? await verify(environment, live, level) : [missing]), ...(await escrowChecks(environment))];
}
