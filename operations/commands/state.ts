import { operation } from '../operation';
import { loadEnvironment } from '../project';

interface StateRequest {
  readonly environment: string;
}

export const initState = operation('state init', 'changes', async ({ environment }: StateRequest, { progress }) => {
  const loaded = loadEnvironment(environment);
  // Imported here, because the AWS SDK is slow to load.
  const { initState: initialize } = await import('../state/init');
  return initialize(loaded, progress.tell);
});
