import { cloudOf } from '../../clouds/clouds';
import type { Description } from '../description';

/** The availability zone of the description, or the cloud's default one. */
export function zoneOf(description: Description): string {
  const { region = '', zone } = description.compute;
  return zone ?? cloudOf(description)?.defaultZone(region) ?? region;
}
