/** How access keys of an object store are created: by hand, or through an API. */
import type { ServerBackup, Storage } from '../parts/environment';

export type KeyMaking =
  | { readonly by: 'hand'; /** Where the operator creates them. */ readonly said: string }
  | { readonly by: 'api'; readonly load: () => Promise<LoadKeyMaker> };

export type LoadKeyMaker = (storage: Storage, asking: KeyAsking) => Promise<KeyMaker>;

export interface KeyAsking {
  readonly shell: NodeJS.ProcessEnv;
  readonly patience: Patience;
}

export interface KeyMaker {
  /** Creates an additional key; older keys stay valid. */
  readonly newKey: (owner: string, backup: ServerBackup) => Promise<StoreKey>;
  /** Deletes all keys of the owner except `currentKey`. @returns how many were deleted */
  readonly forgetOthers: (owner: string, currentKey: string) => Promise<number>;
}

export interface StoreKey {
  readonly access: string;
  readonly secret: string;
}

/** Interval and number of polls. */
export interface Patience {
  readonly everyMs: number;
  readonly attempts: number;
}
