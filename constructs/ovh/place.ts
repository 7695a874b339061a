import type { Compute } from '../../parts/environment';

/** Project and region; almost every resource needs them. */
export interface Place {
  readonly serviceName: string;
  readonly region: string;
}

/** OVH's API needs the region in upper case, its S3 API in lower case. */
export function placeOf({ cloudProject, region }: Pick<Compute, 'cloudProject' | 'region'>): Place {
  return { serviceName: cloudProject, region: region.toUpperCase() };
}
