/** An app with the services of its own Compose file beside those of the description. */
import { posix } from 'node:path';
import type { z } from 'zod';
import type { Folder } from '../../../config/folder';
import { service } from '../../service';
import type { Service } from '../../service';
import type { composeApp } from '../schema';
import { unreadFile } from './file';
import type { OwnFile, OwnService } from './file';
import { readOwnFile } from './read';

export type ComposeApp = z.infer<typeof composeApp>;

export function withOwnFile(app: ComposeApp, folder: Folder): ComposeApp {
  // That of a repository is read by the host.
  if (!app.compose || app.gitops) return app;
  const file = readOwnFile(app.compose.path, app, folder);
  const names = [...new Set([...Object.keys(file.services), ...Object.keys(app.services)])];
  const services = names.map((name) => [name, inBoth(app.services[name], file.services[name])]);
  return {
    ...app,
    compose: { ...file, described: describedIn(app) },
    services: Object.fromEntries(services) as ComposeApp['services'],
  };
}

/** What is known of a Compose file in a repository, which changes with each commit: its path, and the services that the description names. */
export function fileInRepository(app: ComposeApp): OwnFile {
  const { path } = app.compose!;
  return { ...unreadFile(path), file: posix.basename(path), described: describedIn(app) };
}

/** Image of each service that the description names; empty: that of the file. */
function describedIn({ services }: ComposeApp): OwnFile['described'] {
  return Object.fromEntries(Object.entries(services).map(([name, { image }]) => [name, image]));
}

/** The description wins. */
function inBoth(described: Service | undefined, own: OwnService | undefined): Service {
  const both = described ?? service.parse({});
  if (!own) return both;
  const published = own.ports.find((port) => port.published === String(both.port));
  const target = Number(published?.target ?? both.port);
  return {
    ...both,
    image: both.image || own.image,
    ...(both.port !== undefined && { containerPort: both.containerPort ?? target }),
  };
}
