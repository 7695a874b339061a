/** How keys of a store are made: by hand, or through an API. */
import type { ServerBackup, Storage } from '../parts/environment';

export type KeyMaking =
  | { readonly by: 'hand'; /** Where they are made. */ readonly said: string }
  | { readonly by: 'api'; readonly load: () => Promise<LoadKeyMaker> };

export type LoadKeyMaker = (storage: Storage, asking: KeyAsking) => Promise<KeyMaker>;

export interface KeyAsking {
  readonly shell: NodeJS.ProcessEnv;
  readonly patience: Patience;
}

export interface KeyMaker {
  /** A further key; those before it stay good. */
  readonly newKey: (owner: string, backup: ServerBackup) => Promise<StoreKey>;
  /** @returns how many keys besides `kept` were deleted */
  readonly forgetOthers: (owner: string, kept: string) => Promise<number>;
}

export interface StoreKey {
  readonly access: string;
  readonly secret: string;
}

/** How often, and how many times, somebody is asked who takes some time. */
export interface Patience {
  readonly everyMs: number;
  readonly attempts: number;
}
