import type { StorageFacts } from '../store-facts';
import { awsRegions } from './regions';

export const storage: StorageFacts = {
  regions: awsRegions,
  url: (region) => `https://s3.${region}.amazonaws.com`,
  isAssumed: true,
  signedRegion: (region) => region,
  hasIamRoles: true,
  hasProjects: false,
  keysOpenEverything: false,
  isMadeWithOtherKeys: false,
  replacesByEtag: true,
  keys: { by: 'hand', said: 'this store makes its own keys' },
  hasBasePrice: false,
  refusals: () => [],
};
