/** An app with a Compose file of its own, whose folder is in memory. */
import { posix } from 'node:path';
import type { Folder } from '../../../config/folder';
import type { Problem } from '../../../config/problem';
import { withOwnFiles } from '../../../parts/app/own-files';
import { apps } from '../../../parts/app/model';
import type { Description } from '../../../parts/description';
import { descriptionSchema } from '../../../parts/description';
import type { Context } from '../../../parts/rule';
import { composeFilesAreAccepted } from '../../../runtimes/compose/own/rules';
import { rawOf } from '../../environment';
import type { Raw } from '../../environment';

export interface Case {
  /** The Compose file. */
  readonly compose: string;
  /** Keys of the app in the description. */
  readonly app?: Raw;
  /** Other files, from the folder of the Compose file. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Paths are from the folder of the description; what begins with `link-out` leads out of every folder. */
export function folderOf(files: Readonly<Record<string, string>>): Folder {
  const names = Object.keys(files);
  const below = (path: string) => names.filter((name) => name.startsWith(`${path}/`));
  return {
    text: (path) => files[path],
    kind: (path) => (names.includes(path) ? 'file' : below(path).length > 0 ? 'folder' : undefined),
    files: (path, most) =>
      below(path)
        .map((name) => name.slice(path.length + 1))
        .slice(0, most + 1),
    isInside: (path, outer) => posix.join(path, '').startsWith(`${outer}/`) && !path.includes('link-out'),
    shown: (path) => path,
    fromStrata: (path) => `environments/${path}`,
  };
}

/** The description with what its Compose file has, and its context. */
export function described({ compose, app = {}, files = {} }: Case): [Description, Context] {
  const inFolder = Object.entries(files).map(([name, text]) => [`shop/${name}`, text]);
  const folder = folderOf({
    'shop/compose.yaml': compose,
    ...(Object.fromEntries(inFolder) as Record<string, string>),
  });
  const context: Context = { environmentName: 'prod', neighbours: new Map(), folder };
  const raw = rawOf('small.yaml', (raw) => {
    raw.apps = { shop: { runtime: 'compose', servers: ['app-1'], compose: 'shop/compose.yaml', ...app } };
  });
  return [withOwnFiles(descriptionSchema.parse(raw), context), context];
}

export function problemsOf(of: Case): Problem[] {
  return composeFilesAreAccepted(...described(of));
}

export function refusalsOf(of: Case): string[] {
  return [...new Set(problemsOf(of).map(({ rule }) => rule!))];
}

export function modelOf(of: Case) {
  return apps(described(of)[0], null)[0]!;
}
