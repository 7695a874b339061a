import { operation } from '../operation';
import { listSecrets } from '../secrets/named';
import { rotateSecret, setSecret } from '../secrets/store';
import type { SecretRequest } from '../secrets/store';

export const secretSet = operation('secret set', 'changes', (request: SecretRequest, { progress }) =>
  setSecret(request, progress.remark),
);

export const secretRotate = operation('secret rotate', 'changes', (request: SecretRequest, { progress }) =>
  rotateSecret(request, progress.remark),
);

interface ListRequest {
  readonly environment: string;
}

export const secretList = operation('secret list', 'looks', ({ environment }: ListRequest) =>
  Promise.resolve({ environment, secrets: listSecrets(environment) }),
);
