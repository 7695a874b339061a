import type { StorageFacts } from '../store-facts';

export const storage: StorageFacts = {
  regions: { example: 'fsn1', names: ['fsn1', 'nbg1', 'hel1'], others: null },
  url: (region) => `https://${region.toLowerCase()}.your-objectstorage.com`,
  isAssumed: false,
  signedRegion: (region) => region,
  hasIamRoles: false,
  hasProjects: false,
  keysOpenEverything: true,
  isMadeWithOtherKeys: false,
  replacesByEtag: false,
  keys: { by: 'hand', said: 'Hetzner makes keys in its console (Security, S3 credentials)' },
  hasBasePrice: true,
  refusals: () => [],
};
