/** Steps for the vault. Each imports its code itself, because the AWS SDK is slow to load. */
import type { Environment } from '../../parts/environment';
import type { Step } from '../progress';

/** The first step of `up`: a new machine must not send new secrets to servers that already use others. */
export function guardStep(environment: Environment): Step {
  return {
    title: 'Compare with the vault beside the backups',
    run: async () => (await import('./keep')).guardVault(environment),
  };
}

export function keepStep(environment: Environment, title = 'Keep the vault beside the backups'): Step {
  return { title, run: async () => (await import('./keep')).keepVault(environment) };
}
