import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { repeats, servers } from '../described';
import { wording } from '../../config/wording';

interface VolumeAt {
  readonly path: string[];
  readonly server: string;
  readonly name: string;
  readonly folder: string;
}

/** The full name of a volume is `<server>-<volume>`, in the cloud and in Ansible. */
export const volumeNamesAreDistinct: Rule = (description) =>
  repeats(volumes(description), ({ server, name }) => `${server}-${name}`).map(
    ([first, { path, server, name }]): Problem => ({
      path,
      received: wording`${server}-${name}`,
      allowed: wording`a full name that no other volume has`,
      remedy: wording`${first.path.join('.')} has it already: rename it`,
    }),
  );

export const volumesHaveAFolderEach: Rule = (description) =>
  repeats(volumes(description), ({ server, folder }) => `${server}:${folder}`).map(
    ([first, { path, folder }]): Problem => ({
      path: [...path, 'path'],
      received: folder,
      allowed: wording`a folder that no other volume of the server is mounted on`,
      remedy: wording`${first.path.at(-1)} is mounted there: choose another`,
    }),
  );

/** Folders that the system needs to boot: a mount over them would hide their files. */
const ofTheSystem =
  /^\/($|(bin|boot|dev|etc|lib\w*|proc|root|run|sbin|sys|tmp|usr|var)$|(boot|dev|proc|sys|run|etc|usr)\/)/;

export const volumesAreNotOverTheSystem: Rule = (description) =>
  volumes(description)
    .filter(({ folder }) => ofTheSystem.test(folder))
    .map(({ path, folder }): Problem => ({
      path: [...path, 'path'],
      received: folder,
      allowed: wording`a folder of its own, such as /srv/data or /var/lib/postgresql`,
      remedy: wording`choose another: a mount there would hide files that the system needs to boot`,
    }));

function volumes(description: Description): VolumeAt[] {
  return servers(description).flatMap(([server, { volumes }]) =>
    Object.entries(volumes).map(([name, { path }]) => ({
      path: ['servers', server, 'volumes', name],
      server,
      name,
      folder: path.replace(/\/+$/, '') || '/',
    })),
  );
}
