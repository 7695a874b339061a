import type { Description } from '../description';
import type { VaultItem } from '../vault/item';
import { eachPart } from './each';

/** Every vault variable that the description may use, including optional ones. */
export function vaultContents(description: Description): VaultItem[] {
  return eachPart().flatMap(({ secrets }) => secrets(description));
}

export type OwnedSecret = VaultItem & {
  readonly owner: readonly string[];
  readonly path: NonNullable<VaultItem['path']>;
};

/** What `strata secret` lists: secrets of apps, passwords of registries. */
export function ownedSecrets(description: Description): OwnedSecret[] {
  return vaultContents(description).filter(
    (item): item is OwnedSecret => item.owner !== undefined && item.path !== null,
  );
}

/** Secrets that a person gives, and that nothing can be brought up without. */
export function givenSecrets(description: Description): OwnedSecret[] {
  return ownedSecrets(description).filter(({ isGenerated: made }) => !made);
}

/** Vault variables whose values Strata generates once. */
export function secrets(description: Description): string[] {
  return vaultContents(description).flatMap(({ variable, isGenerated: made }) => (made ? [variable] : []));
}
