import { Command } from 'commander';
import { printChecks } from '../checks';
import { loadEnvironment } from '../../operations/project';
import { outputs } from '../../operations/terraform';
import { verify } from '../../operations/verify/verify';
import type { LiveServers } from '../../operations/verify/verify';

export function statusCommand(): Command {
  return new Command('status')
    .description('Ask the running environment whether it is what its description says.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--json', 'for programs')
    .action(async (name: string, { json }: { json?: boolean }) => {
      const environment = loadEnvironment(name);
      const live = await outputs<LiveServers>(environment, 'infra').catch(() => null);
      const missing = { name: 'servers', outcome: 'failed' as const, reason: `none: run \`npx strata up ${name}\`` };
      // Loaded here, so that no other command pays for the AWS SDK.
      const { escrowChecks } = await import('../../operations/vault/escrow');
      const checks = [...(live ? await verify(environment, live) : [missing]), ...(await escrowChecks(environment))];
      if (json) process.stdout.write(`${JSON.stringify(checks, null, 2)}\n`);
      else printChecks(checks);
      if (checks.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1;
    });
}
