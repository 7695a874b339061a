import type { Description } from '../description';
import type { VaultItem } from '../vault/item';
import { eachPart } from './each';

/** Every variable that the vault of a description may hold, also those that it does not use today. */
export function vaultContents(description: Description): VaultItem[] {
  return eachPart().flatMap(({ secrets }) => secrets(description));
}

/** Variables that Strata makes once. */
export function secrets(description: Description): string[] {
  return vaultContents(description).flatMap(({ variable, made }) => (made ? [variable] : []));
}
