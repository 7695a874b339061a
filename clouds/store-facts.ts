/** What an object store offers and lacks, as plain data. */
import type { Problem } from '../config/problem';
import type { Description } from '../parts/description';
import type { Regions } from './facts';
import type { KeyMaking } from './store-keys';

export interface StorageFacts {
  /** Regions of buckets, which may differ from those of servers. Null: unknown. */
  readonly regions: Regions | null;
  /** S3 endpoint of a region, from the owner's documentation (docs/clouds/); empty: the description has it. */
  readonly url: (region: string) => string;
  /** Whether S3 clients use this store if no endpoint is set. */
  readonly isAssumed: boolean;
  /** Region name for request signatures. */
  readonly signedRegion: (region: string) => string;
  /** Whether servers of the same cloud get their credentials from an IAM role, without access keys. */
  readonly hasIamRoles: boolean;
  /** Whether buckets belong to a project, which the description names. */
  readonly hasProjects: boolean;
  /** Whether a key has access to every bucket of the project and may bypass governance locks (docs/clouds/buckets-and-state.md). */
  readonly keysOpenEverything: boolean;
  /** Whether Terraform creates buckets with other credentials than S3 keys, so S3 keys may be missing in the shell. */
  readonly isMadeWithOtherKeys: boolean;
  /** Whether it supports conditional writes with `If-Match`. */
  readonly replacesByEtag: boolean;
  readonly keys: KeyMaking;
  /** Whether it has a monthly base price. */
  readonly hasBasePrice: boolean;
  readonly refusals: (description: Description) => Problem[];
}
