import { dictionary } from '../dictionary';
import type { Description } from '../schema';
import { aws } from './aws';
import { existing } from './existing';
import type { CloudFacts } from './facts';
import { hetzner } from './hetzner';
import { ovh } from './ovh';

const clouds = dictionary<CloudFacts>({ aws, hetzner, ovh, existing });

/** Facts of the cloud of a description; undefined for a cloud that is not built yet. */
export function cloudOf({ compute }: Description): CloudFacts | undefined {
  return clouds[compute.provider];
}
