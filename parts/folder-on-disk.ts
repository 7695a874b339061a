/** The folder of a description on this machine. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Folder } from '../config/folder';

const strata = join(__dirname, '..');

export function folderOnDisk(folder: string): Folder {
  const at = (path: string) => resolve(folder, path);
  return {
    text: (path) => attempt(() => readFileSync(at(path), 'utf8')),
    kind: (path) => attempt(() => (statSync(at(path)).isDirectory() ? 'folder' : 'file')),
    files: (path, most) => filesBelow(at(path), most),
    isInside: (path, outer) => {
      const inner = existsSync(at(path)) ? relative(realpathSync(at(outer)), realpathSync(at(path))) : '';
      return inner !== '..' && !inner.startsWith('../');
    },
    shown: (path) => relative(process.cwd(), at(path)),
    fromStrata: (path) => relative(strata, at(path)),
  };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function filesBelow(folder: string, most: number, from = ''): string[] {
  const result: string[] = [];
  for (const entry of readdirSync(join(folder, from), { withFileTypes: true })) {
    const path = join(from, entry.name);
    result.push(...(entry.isDirectory() ? filesBelow(folder, most - result.length, path) : [path]));
    if (result.length > most) break;
  }
  return result.sort();
}
