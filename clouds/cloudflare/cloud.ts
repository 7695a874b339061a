import type { Cloud } from '../cloud';
import type { DnsFacts } from '../dns-facts';
import { kinds } from './kept';
import ranges from './ranges.json';

const dns: DnsFacts = {
  makesZones: false,
  // Cloudflare's edge certificate covers the zone and one label below it.
  front: { ranges, header: 'CF-Connecting-IP', certifiedLabels: 1 },
  notCounted: ({ waf }) => (waf ? ['the paid plan of Cloudflare that its WAF needs'] : []),
};

export const cloudflare = {
  title: 'Cloudflare',
  compute: null,
  storage: null,
  dns,
  access: { variables: [['CLOUDFLARE_API_TOKEN']], file: null, url: 'https://api.cloudflare.com/client/v4' },
  endpoints: { lab: false, url: false },
  catalog: null,
  refresh: { file: 'ranges.json', token: null, load: () => import('./refresh').then(({ refresh }) => refresh) },
  terraform: 'cloudflare',
  kinds,
  names: {},
} satisfies Cloud;
