import type { Description } from '../../parts/description';
import { refuseIf } from '../refusal';
import type { StorageFacts } from '../store-facts';
import { wording } from '../../config/wording';

export const storage: StorageFacts = {
  regions: {
    example: 'gra',
    names: ['gra', 'sbg', 'rbx', 'de', 'uk', 'waw', 'bhs'],
    others: /^[a-z]{2,4}(-[a-z]+)*$/i,
  },
  url: (region) => `https://s3.${region.toLowerCase()}.io.cloud.ovh.net`,
  isAssumed: false,
  // OVH's S3 host names and signatures need the region in lower case.
  signedRegion: (region) => region.toLowerCase(),
  hasIamRoles: false,
  hasProjects: true,
  keysOpenEverything: false,
  isMadeWithOtherKeys: true,
  replacesByEtag: false,
  keys: { by: 'api', load: () => import('./s3-user').then(({ keyMaker }) => keyMaker) },
  hasBasePrice: false,
  refusals: needsAProject,
};

function needsAProject({ compute, storage }: Description) {
  const isMissing = storage?.cloudProject === undefined && compute.cloudProject === undefined;
  return refuseIf(isMissing, ['storage', 'cloudProject'], wording`nothing`, {
    rule: 'ovh-store-project-missing',
    allowed: wording`the id of a Public Cloud project`,
    remedy: wording`copy "Project ID" from the control panel of OVH`,
  });
}
