import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../platform/folders';
import { labNames } from '../clouds/lab/lab';

export function packageFolder(labName: string): string {
  return join(cacheFolder(), 'packages', labName);
}

/** Two instances of apt-cacher-ng must not share a folder, so each lab has its own, which starts as a copy of another lab's. */
export function ensurePackageFolder(labName: string): string {
  const packages = join(cacheFolder(), 'packages');
  const folder = packageFolder(labName);
  if (existsSync(folder)) return folder;
  const donor = labNames()
    .map((name) => join(packages, name))
    .find((candidate) => existsSync(candidate));
  if (!donor) mkdirSync(folder, { recursive: true });
  else copyAtomically(donor, folder);
  return folder;
}

function copyAtomically(source: string, target: string): void {
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(source, unfinished, { recursive: true });
  renameSync(unfinished, target);
}
