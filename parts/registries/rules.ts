import { commaList, didYouMean } from '../../config/spelling';
import { wording } from '../../config/wording';
import { services } from '../described';
import type { Rule } from '../rule';
import { registryOf } from './registry-of';

/** A login that nobody needs is a password too many on the servers. */
export const registriesHaveImages: Rule = (description) => {
  const ofImages = [...new Set(services(description).map(({ service }) => registryOf(service.image)))];
  return Object.keys(description.registries)
    .filter((host) => !ofImages.includes(host))
    .map((host) => ({
      path: ['registries', host],
      received: wording`${host}, which no image comes from`,
      allowed: wording`a registry of an image: ${commaList(ofImages)}`,
      remedy: didYouMean(host, ofImages, wording`remove it, or write it into the \`image\` of a service`),
    }));
};
