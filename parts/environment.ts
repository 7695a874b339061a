/** The complete model of one environment: defaults applied, names derived, `from:` words resolved to addresses. */
import type { Merged, Parts } from './all/each';
import type { OfEveryServer } from './servers/types';

export type * from './admin/types';
export type * from './app/types';
export type * from './buckets/types';
export type * from './dns/types';
export type * from './fail2ban/types';
export type * from './jobs/types';
export type * from './load_balancers/types';
export type * from './network/types';
export type * from './postgresql/types';
export type * from './postgresql_backup/types';
export type * from './postgresql_dump/types';
export type * from './providers/types';
export type * from './proxy/types';
export type * from './registries/types';
export type * from './store/types';
export type * from './volumes/types';

type PiecesOf<Kind extends 'environment' | 'server'> = Merged<ReturnType<Parts[keyof Parts]['model'][Kind]>>;

export type Server = OfEveryServer & PiecesOf<'server'>;

export type Environment = PiecesOf<'environment'> & {
  readonly name: string;
  readonly project: string;
  /** `<project>-<environment>`: first part of every name in the cloud. */
  readonly prefix: string;
  /** Folder of this environment's private files on this machine: keys, vault, local state. */
  readonly home: string;
  readonly servers: readonly Server[];
  /** Vault variables whose values Strata generates once. */
  readonly secrets: readonly string[];
};
