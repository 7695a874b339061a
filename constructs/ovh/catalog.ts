import { DataOvhCloudProjectFlavors } from '@cdktf/provider-ovh/lib/data-ovh-cloud-project-flavors';
import { DataOvhCloudProjectImages } from '@cdktf/provider-ovh/lib/data-ovh-cloud-project-images';
import { Construct } from 'constructs';
import { ovh } from '../../clouds/ovh/facts';
import { images } from '../../clouds/ovh/images';
import { imageFor } from '../../clouds/images';
import { withLogicalId } from '../names';
import type { Place } from './place';
import { exactlyOne, oneOf } from './selection';

/** Ids of flavors and images, which differ between regions; each is looked up once per stack. */
export class Catalog extends Construct {
  private readonly ids = new Map<string, string>();

  constructor(
    scope: Construct,
    id: string,
    private readonly place: Place,
  ) {
    super(scope, id);
  }

  flavorId(name: string): string {
    return this.lookUpOnce(`flavor-${name}`, (id) => {
      const which = { list: 'flavors', where: [`each.name == "${name}"`, 'each.os_type == "linux"'] };
      const missing = `${this.place.region} has no flavor ${name} for Linux.`;
      const lookup = new DataOvhCloudProjectFlavors(this, id, {
        ...this.place,
        nameFilter: name,
        lifecycle: exactlyOne(which, missing),
      });
      return oneOf(withLogicalId(lookup, name), { ...which, attribute: 'id' });
    });
  }

  /** @param image Strata's name, or an OVH image id, which is returned unchanged */
  imageId(image: string): string {
    const name = imageFor(image, images, ovh.imageId);
    if (name === null) return image;
    return this.lookUpOnce(`image-${image}`, (id) => {
      const which = { list: 'images', where: [`each.name == "${name}"`, 'each.visibility == "public"'] };
      const missing =
        `${this.place.region} has no image "${name}", or several: write the id of one as \`image\`. ` +
        'Servers that are there already keep theirs, whatever id that is.';
      const lookup = new DataOvhCloudProjectImages(this, id, {
        ...this.place,
        osType: 'linux',
        lifecycle: exactlyOne(which, missing),
      });
      return oneOf(withLogicalId(lookup, image.replace('.', '-')), { ...which, attribute: 'id' });
    });
  }

  private lookUpOnce(id: string, lookUp: (id: string) => string): string {
    if (!this.ids.has(id)) this.ids.set(id, lookUp(id));
    return this.ids.get(id)!;
  }
}
