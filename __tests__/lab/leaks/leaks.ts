/** Looks for secrets, and for every other spelling of them, with a program that runs where it looks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spellings } from '../../../home/scrub';

/** Name → value. */
export type Secrets = Readonly<Record<string, string>>;

export interface Leak {
  readonly secret: string;
  /** A path, or the source: `journal`, `arguments of …`, `docker inspect …`. */
  readonly place: string;
  /** True where more than root and the owner may look. */
  readonly others: boolean;
}

/** Where a secret has to be. Being readable by others is never allowed. */
export interface Allowed {
  readonly secret: RegExp;
  readonly place: RegExp;
  readonly why: string;
}

export const program = readFileSync(join(__dirname, 'walk.py'), 'utf8');

export interface Places {
  readonly roots: readonly string[];
  readonly skip: readonly string[];
  /** Also what runs: the journal, arguments of processes, containers. */
  readonly running: boolean;
}

/** Standard input of the program, the only way by which it learns the values. */
export function question(secrets: Secrets, places: Places): string {
  const spellingsByName = Object.entries(secrets).map(([name, value]) => [name, spellings(value)]);
  return JSON.stringify({ secrets: Object.fromEntries(spellingsByName), ...places });
}

export function forbidden(leaks: readonly Leak[], allowed: readonly Allowed[]): Leak[] {
  const isAllowed = ({ secret, place, others }: Leak) =>
    !others && allowed.some((rule) => rule.secret.test(secret) && rule.place.test(place));
  return leaks.filter((leak) => !isAllowed(leak));
}

/** Names of the secrets that a text contains. */
export function secretsIn(text: string, secrets: Secrets): string[] {
  return Object.keys(secrets).filter((name) => spellings(secrets[name]!).some((spelling) => text.includes(spelling)));
}
