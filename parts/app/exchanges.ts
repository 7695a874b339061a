import { join } from 'node:path';
import type { Description } from '../description';
import type { Exchange, Exchanges } from '../exchange';
import { appsOf } from './described';
import { standInsOf } from './stand-in';

/** Stand-ins for images that the lab's registry does not have. */
export const exchanges: Exchanges = (description, { images }) => [
  ...standInsOf(description, images).map(({ app, name, repository, tag }) => ({
    path: ['apps', app, 'services', name, 'image'],
    value: `${repository}:${tag}`,
    why: 'the image cannot be pulled here: a stand-in listens on its port and answers its health path',
  })),
  ...ownFiles(description),
];

/** The description of a rehearsal is in another folder. */
function ownFiles(description: Description): Exchange[] {
  return appsOf(description).flatMap(([app, { own }]) =>
    own
      ? [
          {
            path: ['apps', app, 'compose'],
            value: join(__dirname, '..', '..', own.file.folder, own.file.file),
            why: 'the same file, from the folder of the rehearsal',
          },
        ]
      : [],
  );
}
