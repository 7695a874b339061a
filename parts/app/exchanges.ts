import { join } from 'node:path';
import type { Description } from '../description';
import type { Exchange, Exchanges } from '../exchange';
import { appsOf } from './described';
import { standInCommand, standInsOf } from './stand-in';

/** Stand-ins for images that the lab's registry does not have. */
export const exchanges: Exchanges = (description, { images }) => [
  ...standInsOf(description, images).map(({ app, name, repository, tag }) => ({
    path: ['apps', app, 'services', name, 'image'],
    value: `${repository}:${tag}`,
    why: 'the image cannot be pulled here: a stand-in listens on its port and answers its health path',
  })),
  ...commands(description, images),
  ...ownFiles(description),
];

/** A command is for the image that is described, or for that of the Compose file. */
function commands(description: Description, images: ReadonlySet<string>): Exchange[] {
  const apps = new Map(appsOf(description));
  return standInsOf(description, images)
    .filter(({ app, name }) => apps.get(app)!.own !== null || apps.get(app)!.services[name]!.command !== undefined)
    .map(({ app, name }) => ({
      path: ['apps', app, 'services', name, 'command'],
      value: [...standInCommand],
      why: 'the stand-in has a program of its own',
    }));
}

/** The description of a rehearsal is in another folder. */
function ownFiles(description: Description): Exchange[] {
  return appsOf(description).flatMap(([app, { own, gitops }]) =>
    own && !gitops
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
