/** The secrets of a description by the words that a person types: `shop STRIPE_KEY`, `shop.web STRIPE_KEY`, `registries ghcr.io`. */
import { presentEntries } from '../../home/vault-entries';
import { secretDates } from '../../home/secret-dates';
import { homeOf } from '../../home/home';
import { ownedSecrets } from '../../parts/all/secrets';
import type { OwnedSecret } from '../../parts/all/secrets';
import type { Description } from '../../parts/description';
import { loadWithNeighbours } from '../../parts/load';
import { commaList } from '../../config/spelling';
import { Failure } from '../../platform/failure';
import { descriptionFile } from '../project';

export interface SecretRow {
  /** An app, `<app>.<service>`, or `registries`: what follows the environment in `strata secret set`. */
  readonly owner: string;
  readonly name: string;
  readonly origin: 'made' | 'given';
  readonly hasValue: boolean;
  /** Of the last `set` or `rotate` on this machine; null: not known. */
  readonly setAt: string | null;
}

export function listSecrets(environment: string): SecretRow[] {
  const { description, home } = describedIn(environment);
  const [entries, dates] = [presentEntries(home), secretDates(home)];
  return ownedSecrets(description).map(({ owner, name, variable, isGenerated }) => ({
    ...{ owner: owner.join('.'), name },
    origin: isGenerated ? 'made' : 'given',
    hasValue: variable in entries,
    setAt: dates[variable] ?? null,
  }));
}

/** The description as it is, and the folder of its private files. */
export function describedIn(environment: string): { readonly description: Description; readonly home: string } {
  const { description } = loadWithNeighbours(descriptionFile(environment));
  return { description, home: homeOf(description.project, environment) };
}

export interface Typed {
  readonly owner: string;
  readonly name: string;
}

/** An app alone means its shared secret, or that of the only service that has it. @throws Failure: there is none, or several */
export function findSecret(environment: string, description: Description, typed: Typed): OwnedSecret {
  const all = ownedSecrets(description).filter(({ name }) => name === typed.name);
  const exact = all.filter(({ owner }) => owner.join('.') === typed.owner);
  const matches = exact.length > 0 ? exact : all.filter(({ owner }) => owner[0] === typed.owner);
  if (matches.length === 1) return matches[0]!;
  if (matches.length > 1)
    throw new Failure(
      `several services of ${typed.owner} have a ${typed.name} of their own: write one of ${commaList(matches.map(wordsOf))}`,
    );
  const words = ownedSecrets(description).map(wordsOf);
  throw new Failure(
    `${environment} has no secret \`${typed.owner} ${typed.name}\`; it has ${commaList(words)}. ` +
      `Add it to \`givenSecrets\` of its service in environments/${environment}.yaml if you want to give it`,
  );
}

/** As they are typed. */
export function wordsOf({ owner, name }: Pick<OwnedSecret, 'owner' | 'name'>): string {
  return `${owner.join('.')} ${name}`;
}
