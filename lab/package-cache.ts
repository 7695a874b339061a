import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../platform/folders';
import { labNames } from '../clouds/lab/lab';

export function packageFolder(labName: string): string {
  return join(cacheFolder(), 'packages', labName);
}

/** Two package caches must not write one folder, so each lab has its own; a new one starts as a copy of the other's. */
export function ensurePackageFolder(labName: string): string {
  const packages = join(cacheFolder(), 'packages');
  const folder = packageFolder(labName);
  if (existsSync(folder)) return folder;
  const donor = labNames()
    .map((name) => join(packages, name))
    .find((candidate) => existsSync(candidate));
  if (!donor) mkdirSync(folder, { recursive: true });
  else copyWhole(donor, folder);
  return folder;
}

function copyWhole(source: string, target: string): void {
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(source, unfinished, { recursive: true });
  renameSync(unfinished, target);
}
