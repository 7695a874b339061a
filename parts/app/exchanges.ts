import type { Exchanges } from '../exchange';
import { standInsOf } from './stand-in';

/** Stand-ins for images that the lab's registry does not have. */
export const exchanges: Exchanges = (description, { images }) =>
  standInsOf(description, images).map(({ app, name, repository, tag }) => ({
    path: ['apps', app, 'services', name, 'image'],
    value: `${repository}:${tag}`,
    why: 'the image cannot be pulled here: a stand-in listens on its port and answers its health path',
  }));
