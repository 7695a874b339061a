/** Where a description may have its servers and its buckets. */
import type { Cloud } from './descriptions';

const project = '0123456789abcdef0123456789abcdef';
export const computes: Record<Cloud, object> = {
  aws: { provider: 'aws', region: 'eu-west-3' },
  hetzner: { provider: 'hetzner', region: 'fsn1' },
  ovh: { provider: 'ovh', region: 'GRA11', cloudProject: project },
  existing: { provider: 'existing' },
};
export const stores = {
  aws: { provider: 'aws', region: 'eu-west-3', suffix: 'acme' },
  hetzner: { provider: 'hetzner', region: 'fsn1', suffix: 'acme' },
  ovh: { provider: 'ovh', region: 'gra', cloudProject: project, suffix: 'acme' },
  s3: { provider: 's3', region: 'local', endpoint: 'https://s3.acme.example', suffix: 'acme' },
};
