/** Each operation imports its code itself, because the AWS SDK is slow to load. */
import { operation } from '../operation';
import { loadEnvironment } from '../project';

interface VaultRequest {
  readonly environment: string;
}

/** The password is read only after the description is valid. */
interface PasswordRequest extends VaultRequest {
  readonly password: () => Promise<string>;
}

interface RecoverRequest extends PasswordRequest {
  /** Move local files that differ to another folder. */
  readonly replace?: boolean;
}

export const vaultPassword = operation('vault password', 'looks', async ({ environment: name }: VaultRequest) => {
  const { passwordHere } = await import('../vault/escrow');
  return { environment: name, password: passwordHere(loadEnvironment(name)) };
});

export const vaultConfirm = operation('vault confirm', 'looks', async (request: PasswordRequest) => {
  const { confirm } = await import('../vault/escrow');
  const environment = loadEnvironment(request.environment);
  return { environment: environment.name, words: await confirm(environment, await request.password(), new Date()) };
});

export const vaultKeep = operation('vault keep', 'changes', async ({ environment: name }: VaultRequest) => {
  const { passwordHere } = await import('../vault/escrow');
  const { keepVault } = await import('../vault/keep');
  const environment = loadEnvironment(name);
  passwordHere(environment);
  return { environment: name, copy: await keepVault(environment) };
});

export const vaultRecover = operation('vault recover', 'changes', async (request: RecoverRequest) => {
  const { recover } = await import('../vault/recover');
  const environment = loadEnvironment(request.environment);
  const { replace = false } = request;
  return recover(environment, { password: await request.password(), replace, now: new Date() });
});

export const vaultRotate = operation('vault rotate', 'changes', async ({ environment: name }: VaultRequest) => {
  const { rotate } = await import('../vault/rotate');
  return { environment: name, copy: await rotate(loadEnvironment(name)) };
});
