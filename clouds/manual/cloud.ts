import type { Cloud } from '../cloud';
import type { DnsFacts } from '../dns-facts';

/** The operator creates the DNS records by hand. */
const dns: DnsFacts = { makesZones: false, front: null, notCounted: () => [] };

export const manual = {
  title: 'Records by hand',
  compute: null,
  storage: null,
  dns,
  access: null,
  endpoints: { lab: false, url: false },
  catalog: null,
  refresh: null,
  terraform: null,
  kinds: {},
  names: {},
} satisfies Cloud;
