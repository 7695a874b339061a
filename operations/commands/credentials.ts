import { operation } from '../operation';
import { loadEnvironment } from '../project';
import { pruneKeys, storeKeys } from '../s3-keys';
import type { KeyOptions, PrunedKeys, StoredKeys } from '../s3-keys';

interface CredentialsRequest {
  readonly environment: string;
  /** New keys, although there are some. */
  readonly rotate?: boolean;
  /** Deletes old keys instead of making new ones. */
  readonly prune?: boolean;
  readonly keys: KeyOptions['keys'];
}

const patience = { everyMs: 3000, attempts: 60 };

export const credentials = operation('credentials', 'changes', async (request: CredentialsRequest, { progress }) => {
  const { rotate = false, prune = false, keys } = request;
  const environment = loadEnvironment(request.environment);
  const options = { rotate, shell: process.env, patience, keys };
  const work: Promise<Partial<StoredKeys & PrunedKeys>> = (prune ? pruneKeys : storeKeys)(
    environment,
    progress.tell,
    options,
  );
  return { environment: environment.name, ...(await work) };
});
