import { isApplianceImage } from '../../clouds/images';
import type { Description } from '../description';

/** True for a server that brings its own configuration: none of the roles knows its distribution. */
export function isAppliance({ appliance, image }: Description['servers'][string]): boolean {
  return appliance ?? isApplianceImage(image);
}
