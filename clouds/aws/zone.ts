import type { Description } from '../../parts/description';

export const defaultZone = (region: string) => `${region}a`;

export function zoneOf({ compute: { region = '', zone } }: Description): string {
  return zone ?? defaultZone(region);
}
