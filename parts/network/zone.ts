import { cloudOf } from '../../clouds/clouds';
import type { Description } from '../description';

/** The part of a region that is written, or the one that the cloud has for who writes none. */
export function zoneOf(description: Description): string {
  const { region = '', zone } = description.compute;
  return zone ?? cloudOf(description)?.defaultZone(region) ?? region;
}
