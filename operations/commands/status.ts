import type { Level } from '../../parts/levels';
import type { Check } from '../../platform/check';
import type { Report } from '../../platform/report';
import { advise } from '../advice';
import { operation } from '../operation';
import { loadEnvironment } from '../project';
import { outputs } from '../terraform';
import { verify } from '../verify/verify';
import type { LiveServers } from '../verify/verify';

interface StatusRequest {
  readonly environment: string;
}

export const status = operation('status', 'looks', ({ environment }: StatusRequest, { progress }) =>
  look(environment, 'status', progress.remark),
);

/** Every check of a level, of an environment that may not be up. */
export async function look(name: string, level: Level, remark: Report): Promise<Check[]> {
  const environment = loadEnvironment(name);
  advise(name, remark);
  const live = await outputs<LiveServers>(environment, 'infra').catch(() => null);
  const missing = { name: 'servers', outcome: 'failed' as const, reason: `none: run \`npx strata up ${name}\`` };
  // Imported here, because the AWS SDK is slow to load.
  const { escrowChecks } = await import('../vault/escrow');
  return [...(live ? await verify(environment, live, level) : [missing]), ...(await escrowChecks(environment))];
}
