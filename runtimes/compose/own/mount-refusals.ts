/** One line for each thing that a service of a Compose file must not mount; the key is the id of the refusal. */
import { posix } from 'node:path';
import { wording } from '../../../config/wording';
import { binds, hasExtension, isDockerSocket } from './mounts';
import type { OfService, Own } from './refused';
import { isOutside } from './syntax';

export const ofMounts: Readonly<Record<string, OfService>> = {
  'compose-docker-socket': (service, { own: { allow } }) =>
    binds(service)
      .filter(({ value: { source } }) => isDockerSocket(source) && !allow.dockerSocket)
      .map(({ path }) => ({
        path,
        received: wording`Docker's socket: who has it is root on the host`,
        allowed: wording`no socket of Docker`,
        remedy: wording`remove it, or write \`allow: { dockerSocket: true }\` for the app`,
      })),
  'compose-host-folder': (service, { own: { allow }, document, folder }) =>
    binds(service)
      .filter(({ value: { source } }) => !isDockerSocket(source))
      .filter(({ value: { source } }) => leadsOutside(source, document, folder))
      .filter(({ value: { source } }) => !allow.hostFolders.some((allowed) => isBelow(source, allowed)))
      .map(({ path, value: { source } }) => ({
        path,
        received: source,
        allowed: wording`a path inside the folder of the Compose file, or a folder in \`allow.hostFolders\``,
        remedy: wording`move it there, use a named volume, or write \`allow: { hostFolders: [${source}] }\` for the app`,
      })),
  'compose-file-missing': (service, { document, folder }) =>
    binds(service)
      .filter(({ value: { source } }) => !isOutside(source) && hasExtension(source))
      .filter(({ value: { source } }) => folder.kind(posix.join(document.folder, source)) === undefined)
      .map(({ path, value: { source } }) => ({
        path,
        received: wording`${source}, which is not there`,
        allowed: wording`a file beside the Compose file`,
        remedy: wording`add the file: Docker would make an empty folder of that name`,
      })),
};

function leadsOutside(path: string, { folder: own }: Own['document'], folder: Own['folder']): boolean {
  return isOutside(path) || !folder.isInside(posix.join(own, path), own);
}

function isBelow(path: string, folder: string): boolean {
  return `${path}/`.startsWith(`${folder.replace(/\/$/, '')}/`);
}
