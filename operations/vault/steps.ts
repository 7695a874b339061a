/** Steps of a run; what is behind them is loaded by each, so that no other command pays for the AWS SDK. */
import type { Environment } from '../../parts/environment';
import type { Step } from '../progress';

/** First, since a new machine's secrets must not reach servers that live with others. */
export function guardStep(environment: Environment): Step {
  return {
    title: 'Compare with the vault beside the backups',
    run: async () => (await import('./keep')).guardVault(environment),
  };
}

export function keepStep(environment: Environment, title = 'Keep the vault beside the backups'): Step {
  return { title, run: async () => (await import('./keep')).keepVault(environment) };
}
