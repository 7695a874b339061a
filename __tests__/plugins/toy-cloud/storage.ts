import { refuseIf } from '../../../clouds/refusal';
import type { StorageFacts } from '../../../clouds/store-facts';
import { apiRequests } from './api-requests';
import { wording } from '../../../config/wording';

export const storage: StorageFacts = {
  regions: { example: 'attic', names: ['attic'], others: null },
  url: (region) => `https://${region}.toy.example`,
  isAssumed: false,
  signedRegion: (region) => region.toUpperCase(),
  hasIamRoles: false,
  hasProjects: false,
  keysOpenEverything: false,
  isMadeWithOtherKeys: true,
  replacesByEtag: false,
  keys: {
    by: 'api',
    load: () =>
      Promise.resolve(() =>
        Promise.resolve({
          newKey: (owner) => {
            apiRequests.push(`key for ${owner}`);
            return Promise.resolve({ access: 'toy-access', secret: 'toy-secret' });
          },
          forgetOthers: () => Promise.resolve(3),
        }),
      ),
  },
  hasBasePrice: true,
  refusals: ({ buckets }) =>
    refuseIf(Object.keys(buckets).length > 2, ['buckets'], String(Object.keys(buckets).length), {
      allowed: wording`at most two boxes`,
      remedy: wording`tidy up`,
    }),
};
