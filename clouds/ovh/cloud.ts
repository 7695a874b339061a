import type { Catalog } from '../catalog';
import type { Cloud } from '../cloud';
import type { DnsFacts } from '../dns-facts';
import catalogFile from './catalog.json';
import { ovh as compute } from './facts';
import { kinds } from './kept';
import { storage } from './store';

const dns: DnsFacts = { makesZones: false, front: null, notCounted: () => [] };

export const ovh = {
  title: 'OVH',
  compute,
  storage,
  dns,
  access: {
    variables: [['OVH_APPLICATION_KEY', 'OVH_APPLICATION_SECRET', 'OVH_CONSUMER_KEY']],
    file: null,
    url: 'https://eu.api.ovh.com/1.0/auth/time',
  },
  endpoints: { lab: false, url: false },
  // A test checks the file against the schema of `Catalog`.
  catalog: catalogFile as unknown as Catalog,
  refresh: { file: 'catalog.json', token: null, load: () => import('./refresh').then(({ refresh }) => refresh) },
  terraform: 'ovh',
  kinds,
  names: {},
} satisfies Cloud;
