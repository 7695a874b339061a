import type { Cloud } from '../cloud';
import { existing as compute } from './facts';

export const existing = {
  title: 'Servers that are there already',
  compute,
  storage: null,
  dns: null,
  access: null,
  endpoints: { lab: false, url: false },
  catalog: null,
  refresh: null,
  terraform: null,
  kinds: {},
  names: {},
} satisfies Cloud;
