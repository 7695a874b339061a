import type { Catalog } from '../catalog';
import type { Cloud } from '../cloud';
import type { DnsFacts } from '../dns-facts';
import catalogFile from './catalog.json';
import { hetzner as compute } from './facts';
import { kinds } from './kept';
import { storage } from './store';

const dns: DnsFacts = { makesZones: true, front: null, notCounted: () => [] };

export const hetzner = {
  title: 'Hetzner',
  compute,
  storage,
  dns,
  access: { variables: [['HCLOUD_TOKEN']], file: null, url: 'https://api.hetzner.cloud/v1' },
  endpoints: { lab: false, url: false },
  // A test checks the file against the schema of `Catalog`.
  catalog: catalogFile as unknown as Catalog,
  refresh: {
    file: 'catalog.json',
    token: 'HCLOUD_TOKEN',
    load: () => import('./refresh').then(({ refresh }) => refresh),
  },
  terraform: 'hcloud',
  kinds,
  names: {},
} satisfies Cloud;
