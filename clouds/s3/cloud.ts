import type { Cloud } from '../cloud';
import type { StorageFacts } from '../store-facts';

/** Any store that speaks S3: it is found by its URL, and nothing else is known of it. */
const storage: StorageFacts = {
  regions: null,
  url: () => '',
  isAssumed: false,
  signedRegion: (region) => region,
  vouchesForItsServers: false,
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
  // Its buckets are those of the AWS provider, which are told of there.
  kinds: {},
  names: {},
} satisfies Cloud;
