import type { Description } from '../description';
import type { VaultItem } from '../vault/item';
import { eachPart } from './each';

/** Every vault variable that the description may use, including optional ones. */
export function vaultContents(description: Description): VaultItem[] {
  return eachPart().flatMap(({ secrets }) => secrets(description));
}

/** Vault variables whose values Strata generates once. */
export function secrets(description: Description): string[] {
  return vaultContents(description).flatMap(({ variable, isGenerated: made }) => (made ? [variable] : []));
}
