/** What a store of buckets is and cannot do, in plain data. */
import type { Problem } from '../config/problem';
import type { Description } from '../parts/description';
import type { Regions } from './facts';
import type { KeyMaking } from './store-keys';

export interface StorageFacts {
  /** Where it keeps buckets: not always the words that its servers have. Null: nobody knows. */
  readonly regions: Regions | null;
  /** Where it answers S3, as its owner documents it (docs/clouds/); empty: only the description says. */
  readonly url: (region: string) => string;
  /** True for the store that every client of S3 asks where no address is told. */
  readonly isAssumed: boolean;
  /** How it spells a region where requests are signed. */
  readonly signedRegion: (region: string) => string;
  /** Whether servers of the same cloud are let in without keys. */
  readonly vouchesForItsServers: boolean;
  /** Whether a key opens buckets of one project only, which a description names. */
  readonly hasProjects: boolean;
  /** Keys open every bucket of the project, with the right to bypass governance (docs/clouds/buckets-and-state.md). */
  readonly keysOpenEverything: boolean;
  /** Whether Terraform makes its buckets with other keys than those of S3, so that the shell may have none of these. */
  readonly isMadeWithOtherKeys: boolean;
  /** Whether it takes a write on condition that the object is still the one that was read (`If-Match`). */
  readonly replacesByEtag: boolean;
  readonly keys: KeyMaking;
  /** Whether a price is asked for however little is stored. */
  readonly hasBasePrice: boolean;
  readonly refusals: (description: Description) => Problem[];
}
