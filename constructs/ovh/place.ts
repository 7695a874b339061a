import type { Compute } from '../../parts/environment';

/** Where in OVH's Public Cloud something is; goes into almost every resource. */
export interface Place {
  readonly serviceName: string;
  readonly region: string;
}

/** OVH's API knows regions in capitals only, while its stores are found and signed in small letters. */
export function placeOf({ cloudProject, region }: Pick<Compute, 'cloudProject' | 'region'>): Place {
  return { serviceName: cloudProject, region: region.toUpperCase() };
}
