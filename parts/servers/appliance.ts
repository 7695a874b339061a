import { isApplianceImage } from '../../clouds/images';
import type { Description } from '../description';

/** True for a server that configures itself: no Ansible role supports its distribution. */
export function isAppliance({ appliance, image }: Description['servers'][string]): boolean {
  return appliance ?? isApplianceImage(image);
}
