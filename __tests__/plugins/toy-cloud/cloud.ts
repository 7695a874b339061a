/** A cloud that does not exist: all that a plug-in needs, in a folder of its own. */
import type { Cloud } from '../../../clouds/cloud';
import { data, record } from '../../../clouds/kept/kind';
import { leaves } from '../../../clouds/kept/weakening';
import { catalog } from './catalog';
import { compute } from './compute';
import { dns } from './dns';
import { storage } from './storage';

export const toy = {
  title: 'Toy',
  compute,
  storage,
  dns,
  access: { variables: [['TOY_TOKEN']], file: null, url: 'https://api.toy.example' },
  endpoints: { lab: false, url: true },
  catalog,
  refresh: { file: 'catalog.json', token: 'TOY_TOKEN', load: () => import('./refresh').then(({ refresh }) => refresh) },
  terraform: 'toy',
  kinds: {
    toy_server: data("the server's disk", [leaves(true, 'the lid could be opened', 'closed')]),
    toy_box: data('every backup in it', []),
    toy_record: record,
  },
  names: { toy_box: ['shelf', 'name'] },
} satisfies Cloud;
