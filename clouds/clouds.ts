import { dictionary } from '../config/dictionary';
import type { Description } from '../parts/description';
import { aws } from './aws/facts';
import { existing } from './existing/facts';
import type { CloudFacts } from './facts';
import { hetzner } from './hetzner/facts';
import { ovh } from './ovh/facts';

const clouds = dictionary<CloudFacts>({ aws, hetzner, ovh, existing });

/** Facts of the cloud of a description; undefined for a cloud that is not built yet. */
export function cloudOf({ compute }: Description): CloudFacts | undefined {
  return clouds[compute.provider];
}
