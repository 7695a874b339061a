import { operation } from '../operation';
import { loadEnvironment } from '../project';

interface StateRequest {
  readonly environment: string;
}

export const initState = operation('state init', 'changes', async ({ environment }: StateRequest, { progress }) => {
  const loaded = loadEnvironment(environment);
  // Loaded here, so that no other operation pays for the AWS SDK.
  const { initState: initialize } = await import('../state/init');
  return initialize(loaded, progress.tell);
});
