import type { Cloud } from '../cloud';
import type { StorageFacts } from '../store-facts';

/** Any object store with an S3 API, given by its URL. */
const storage: StorageFacts = {
  regions: null,
  url: () => '',
  isAssumed: false,
  signedRegion: (region) => region,
  hasIamRoles: false,
  hasProjects: false,
  keysOpenEverything: true,
  isMadeWithOtherKeys: false,
  replacesByEtag: false,
  keys: { by: 'hand', said: 'this store makes its own keys' },
  hasBasePrice: false,
  refusals: () => [],
};

export const s3 = {
  title: 'S3',
  compute: null,
  storage,
  dns: null,
  access: null,
  endpoints: { lab: false, url: true },
  catalog: null,
  refresh: null,
  terraform: 'aws',
  // Its buckets are resources of the AWS provider, listed in clouds/aws/kept.ts.
  kinds: {},
  names: {},
} satisfies Cloud;
