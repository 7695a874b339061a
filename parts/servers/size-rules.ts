/** Sizes and images that the cloud has. */
import { cloudOf } from '../../clouds/clouds';
import { imageIn, imageNames } from '../../clouds/images';
import { didYouMean, listed, nearest } from '../../config/spelling';
import type { Rule } from '../rule';
import { servers } from '../described';
import { isAppliance } from './appliance';

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
      cloud.region?.known.find((known) => known === region),
    );
    if (!objection) return [];
    return [
      {
        path: ['servers', name, 'size'],
        received: type === size ? size : `${size}, which is ${type}`,
        allowed: `${listed(words)}, or ${objection.allowed}`,
        remedy: nearest(size, words) ? didYouMean(size, words, '') : objection.remedy,
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
      allowed: `${listed(images)}, or ${cloud.imageId.example}`,
      remedy: didYouMean(image, images, 'choose one of these'),
    }));
};

export const appliancesDoOneThing: Rule = (description) =>
  servers(description)
    .filter(([, server]) => isAppliance(server) && server.roles.join() !== 'nat')
    .map(([name, { roles }]) => ({
      path: ['servers', name, 'roles'],
      received: listed(roles),
      allowed: 'nat alone, on an appliance such as fck-nat',
      remedy: 'leave only `nat`, or choose a distribution as its image: nothing else is configured on that one',
    }));
