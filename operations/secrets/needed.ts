/** Nothing is brought up without a secret that a person gives: all that lack a value are told at once, before any call to a cloud. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { presentEntries } from '../../home/vault-entries';
import { sentence } from '../../config/problem';
import { read } from '../../config/text';
import { givenSecrets } from '../../parts/all/secrets';
import type { OwnedSecret } from '../../parts/all/secrets';
import { locate, toRefusal } from '../../parts/refusing';
import { descriptionFile } from '../project';
import { describedIn, wordsOf } from './named';

/** @throws Refusal with file, line, key and command of each secret that has no value yet */
export function refuseMissingSecrets(environment: string): void {
  const { description, home } = describedIn(environment);
  const secrets = givenSecrets(description);
  if (secrets.length === 0) return;
  const entries = presentEntries(home);
  const missing = secrets.filter(({ variable }) => !(variable in entries));
  if (missing.length === 0) return;
  const file = descriptionFile(environment);
  const { place } = read(readFileSync(file, 'utf8'));
  const recovery = existsSync(join(home, 'vault.yml'))
    ? ''
    : ` (this machine has no vault of ${environment}: if another one has it, \`npx strata vault recover ${environment}\` brings it here)`;
  const lines = missing.map((secret) => {
    const problem = problemOf(environment, secret, recovery);
    return { ...locate(problem, relative(process.cwd(), file) || file, place), text: sentence(problem) };
  });
  throw toRefusal(lines.sort((one, other) => one.line - other.line || one.column - other.column));
}

function problemOf(environment: string, secret: OwnedSecret, recovery: string) {
  const texts = {
    received: `${secret.name}, which has no value yet`,
    allowed: 'a secret whose value somebody gave',
    remedy: `run \`npx strata secret set ${environment} ${wordsOf(secret)}\`${recovery}`,
  };
  return { rule: 'given-secrets-have-values', path: secret.path, ...texts, texts: Object.values(texts) };
}
