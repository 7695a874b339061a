/** What the services of a Compose file mount from the host, and the files that go there with it. */
import { posix } from 'node:path';
import type { Folder } from '../../../config/folder';
import type { Document } from './document';
import { entries, fromFolder, isOutside, items, list, map, mountOf, word } from './syntax';
import type { At, Data, Mount } from './syntax';

/** A reference to a file or a folder, from the folder of the Compose file; outside it begins with `/` or `..`. */
export type Reference = At<string>;

/** So many files go to a host at most. */
export const mostFiles = 500;

export function mountsOf(service: At<Data>): At<Mount>[] {
  return items(service, 'volumes').map(({ value, path }) => ({ path, value: mountOf(value) }));
}

/** Folders and files of the host. */
export function binds(service: At<Data>): At<Mount>[] {
  return mountsOf(service)
    .filter(({ value }) => value.kind === 'bind')
    .map(({ path, value }) => ({ path, value: { ...value, source: fromFolder(value.source) } }));
}

/** Files that have to be there: those of variables, configs, secrets, and the bases of services. */
export function namedFiles({ data, services }: Document): Reference[] {
  const ofServices = [...services.values()].flatMap((service) => [...envFiles(service), ...baseFiles(service)]);
  const ofAll = ['configs', 'secrets'].flatMap((key) =>
    entries(data[key]).flatMap(([name, value]) => reference(map(value)['file'], [key, name, 'file'])),
  );
  return [...ofServices, ...ofAll];
}

function envFiles(service: At<Data>): Reference[] {
  return items(service, 'env_file').flatMap(({ value, path }) => {
    const { path: file, required } = map(value);
    if (file === undefined) return reference(value, path);
    return required === false ? [] : reference(file, [...path, 'path']);
  });
}

function baseFiles({ value, path }: At<Data>): Reference[] {
  return reference(map(value['extends'])['file'], [...path, 'extends', 'file']);
}

function reference(file: unknown, path: At<string>['path']): Reference[] {
  return file === undefined ? [] : [{ value: fromFolder(word(file)), path }];
}

/** Everything that a host needs, from the folder of the Compose file. */
export function filesOf(document: Document, folder: Folder): string[] {
  const mounts = [...document.services.values()].flatMap((each) => binds(each).map(({ value }) => value.source));
  const optional = [...document.services.values()].flatMap(({ value }) =>
    list(value['env_file']).flatMap((each) =>
      map(each)['required'] === false ? [fromFolder(word(map(each)['path']))] : [],
    ),
  );
  const paths = [document.name, ...namedFiles(document).map(({ value }) => value), ...mounts, ...optional];
  const inside = paths.filter((path) => !isOutside(path));
  return [...new Set(inside.flatMap((path) => filesAt(path, document, folder)))].sort();
}

function filesAt(path: string, document: Document, folder: Folder): string[] {
  const full = posix.join(document.folder, path);
  if (!folder.isInside(full, document.folder)) return [];
  const kind = folder.kind(full);
  if (kind === 'file') return [path];
  return kind === 'folder' ? folder.files(full, mostFiles).map((file) => posix.join(path, file)) : [];
}

/** True for what has to be a file: a host would make a folder of that name. */
export function hasExtension(path: string): boolean {
  return /^[^.]+\.\w+$/.test(posix.basename(path));
}

export function isDockerSocket(path: string): boolean {
  return /(^|\/)docker\.sock$/.test(path);
}
