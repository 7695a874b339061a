import type { Description } from '../description';

/** AWS: the availability zone, `a` of the region if nothing else is written; elsewhere the region itself. */
export function zoneOf({ compute: { provider, region, zone } }: Description): string {
  return zone ?? (provider === 'aws' ? `${region}a` : (region ?? ''));
}
