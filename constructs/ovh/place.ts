import type { Compute } from '../../config/environment';

/** Where in OVH's Public Cloud something is; goes into almost every resource. */
export interface Place {
  readonly serviceName: string;
  readonly region: string;
}

export function placeOf({ cloudProject, region }: Pick<Compute, 'cloudProject' | 'region'>): Place {
  return { serviceName: cloudProject, region };
}
