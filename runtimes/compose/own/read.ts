/** What Strata has to know of an app's own Compose file. */
import { posix } from 'node:path';
import type { Folder } from '../../../config/folder';
import { documentOf, oneShots } from './document';
import type { Beside, Document } from './document';
import { unreadFile } from './file';
import type { OwnFile, OwnService } from './file';
import { binds, filesOf, isDockerSocket, mountsOf } from './mounts';
import { items, needsOf, portOf, word } from './syntax';
import type { At, Data } from './syntax';

/** @param path of the file, from the folder of the description */
export function readOwnFile(path: string, beside: Beside, folder: Folder): OwnFile {
  const document = documentOf(path, beside, folder);
  if (!document) return unreadFile(path);
  const services = [...document.services].map(([name, service]) => [
    name,
    ownService(name, service, { document, folder }),
  ]);
  return {
    path,
    folder: folder.fromStrata(document.folder),
    file: document.name,
    files: filesOf(document, folder),
    services: Object.fromEntries(services) as OwnFile['services'],
    described: {},
  };
}

interface Around {
  readonly document: Document;
  readonly folder: Folder;
}

function ownService(name: string, service: At<Data>, { document, folder }: Around): OwnService {
  return {
    image: word(service.value['image']),
    ports: items(service, 'ports').map(({ value }) => portOf(value)),
    holdsData: holdsData(service, document, folder),
    isOneShot: oneShots(document).has(name),
    needs: needsOf(service.value)
      .map(([other]) => other)
      .filter((other) => document.services.has(other)),
  };
}

/** Named volumes, and folders of the host that it may write. */
function holdsData(service: At<Data>, { folder: own }: Document, folder: Folder): boolean {
  const isNamed = mountsOf(service).some(({ value: { kind, source } }) => kind === 'volume' && source !== '');
  const writes = binds(service).filter(({ value }) => !value.isReadOnly && !isDockerSocket(value.source));
  return isNamed || writes.some(({ value: { source } }) => folder.kind(posix.join(own, source)) !== 'file');
}
