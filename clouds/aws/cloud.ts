import { keysOfS3 } from '../access';
import type { Catalog } from '../catalog';
import type { Cloud } from '../cloud';
import type { DnsFacts } from '../dns-facts';
import catalogFile from './catalog.json';
import { aws as compute } from './facts';
import { kinds } from './kept';
import { storage } from './store';

const dns: DnsFacts = {
  makesZones: true,
  front: null,
  notCounted: () => ['the zone in Route 53'],
};

export const aws = {
  title: 'AWS',
  compute,
  storage,
  dns,
  access: { ...keysOfS3, url: 'https://sts.amazonaws.com' },
  endpoints: { lab: true, url: true },
  // A test checks the file against the schema of `Catalog`.
  catalog: catalogFile as unknown as Catalog,
  refresh: { file: 'catalog.json', token: null, load: () => import('./refresh').then(({ refresh }) => refresh) },
  terraform: 'aws',
  kinds,
  names: {
    aws_iam_role: ['name'],
    aws_key_pair: ['key_name'],
    aws_route: ['route_table_id', 'destination_cidr_block'],
    aws_route53_record: ['zone_id', 'name', 'type'],
    aws_s3_bucket: ['bucket'],
  },
} satisfies Cloud;
