/** Puts the value of a secret into the vault, and says which command brings it to the hosts. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { putIntoVault } from '../../home/vault-entries';
import { noteSecretDate } from '../../home/secret-dates';
import type { OwnedSecret } from '../../parts/all/secrets';
import { Failure } from '../../platform/failure';
import type { Report } from '../../platform/report';
import { describedIn, findSecret, wordsOf } from './named';
import type { Typed } from './named';
import { remarkOn, secretValue } from './value';

export interface SecretRequest extends Typed {
  readonly environment: string;
  /** Asks the person, or reads standard input. */
  readonly value: (secret: string) => Promise<Uint8Array>;
}

export interface StoredSecret {
  readonly environment: string;
  readonly owner: string;
  readonly name: string;
  readonly origin: 'made' | 'given';
  /** The command that brings the value to the hosts. */
  readonly next: string;
}

/** @throws Failure: Strata makes this one, or the value cannot be one */
export async function setSecret(request: SecretRequest, remark: Report): Promise<StoredSecret> {
  const { description, home } = describedIn(request.environment);
  const secret = findSecret(request.environment, description, request);
  if (secret.isGenerated)
    throw new Failure(
      `Strata makes ${wordsOf(secret)} itself: \`npx strata secret rotate ${request.environment} ${wordsOf(secret)}\` makes it anew. ` +
        'To give it yourself, move it from `secrets` to `givenSecrets` in the description first',
    );
  return store(request.environment, home, { secret, value: await givenValue(request, secret, remark) });
}

/** A secret that Strata made gets a new random value; a given one is asked for again. */
export async function rotateSecret(request: SecretRequest, remark: Report): Promise<StoredSecret> {
  const { description, home } = describedIn(request.environment);
  const secret = findSecret(request.environment, description, request);
  const value = secret.isGenerated ? randomBytes(32).toString('base64url') : await givenValue(request, secret, remark);
  return store(request.environment, home, { secret, value });
}

async function givenValue({ value }: SecretRequest, secret: OwnedSecret, remark: Report): Promise<string> {
  const text = secretValue(await value(wordsOf(secret)));
  const words = remarkOn(text);
  if (words !== null) remark(words);
  return text;
}

interface Value {
  readonly secret: OwnedSecret;
  readonly value: string;
}

function store(environment: string, home: string, { secret, value }: Value): StoredSecret {
  putIntoVault(home, { [secret.variable]: value });
  noteSecretDate(home, secret.variable, new Date());
  const { owner, name, isGenerated } = secret;
  return {
    ...{ environment, owner: owner.join('.'), name },
    origin: isGenerated ? 'made' : 'given',
    next: nextCommand(environment, home, secret),
  };
}

/** `ssh_config` is there once the environment was brought up from this machine. */
function nextCommand(environment: string, home: string, { path, owner }: OwnedSecret): string {
  const isReleased = existsSync(join(home, 'ssh_config')) && path[0] === 'apps';
  return isReleased ? `npx strata release ${environment} ${owner[0]}` : `npx strata up ${environment}`;
}
