/** Rules of sizes and images, by what the cloud offers. */
import { cloudOf } from '../../clouds/clouds';
import { imageIn, imageNames } from '../../clouds/images';
import { didYouMean, commaList, nearest } from '../../config/spelling';
import type { Rule } from '../rule';
import { servers } from '../described';
import { isAppliance } from './appliance';
import { wording } from '../../config/wording';

export const sizesAreKnown: Rule = (description) => {
  const cloud = cloudOf(description);
  const sizes = cloud?.sizes;
  if (!sizes) return [];
  const words = Object.keys(sizes);
  const { region } = description.compute;
  return servers(description).flatMap(([name, { size }]) => {
    const type = sizes[size] ?? size;
    const objection = cloud.typeProblem(
      type,
      cloud.region?.names.find((each) => each === region),
    );
    if (!objection) return [];
    return [
      {
        path: ['servers', name, 'size'],
        received: type === size ? size : wording`${size}, which is ${type}`,
        allowed: wording`${commaList(words)}, or ${objection.allowed}`,
        remedy: nearest(size, words) ? didYouMean(size, words, wording``) : objection.remedy,
      },
    ];
  });
};

export const imagesAreKnown: Rule = (description) => {
  const cloud = cloudOf(description);
  if (!cloud) return [];
  const images = imageNames(cloud.images);
  return servers(description)
    .filter(([, { image }]) => !imageIn(cloud.images, image) && !cloud.imageId.pattern.test(image))
    .map(([name, { image }]) => ({
      path: ['servers', name, 'image'],
      received: image,
      allowed: wording`${commaList(images)}, or ${cloud.imageId.example}`,
      remedy: didYouMean(image, images, wording`choose one of these`),
    }));
};

export const appliancesDoOneThing: Rule = (description) =>
  servers(description)
    .filter(([, server]) => isAppliance(server) && server.roles.join() !== 'nat')
    .map(([name, { roles }]) => ({
      path: ['servers', name, 'roles'],
      received: commaList(roles),
      allowed: wording`nat alone, on an appliance such as fck-nat`,
      remedy: wording`leave only \`nat\`, or choose a distribution as its image: Ansible does not configure an appliance`,
    }));
