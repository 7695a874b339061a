/** Checks folders that commands write into: permissions and free space. */
import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { cacheFolder, stateFolder } from '../../platform/folders';
import { otherFolderHint } from '../../platform/unwritable';
import { projectFolder } from '../project';
import { failedRow, passedRow } from './row';
import type { Row } from './row';

interface Folder {
  readonly name: string;
  readonly path: string;
  /** Space for Ansible, and Terraform with its providers; or for the files that a run writes. */
  readonly neededMib: number;
}

export function folderRows(): Row[] {
  const folders: Folder[] = [
    { name: 'state folder', path: stateFolder(), neededMib: 100 },
    { name: 'cache folder', path: cacheFolder(), neededMib: 1500 },
    { name: 'this checkout', path: projectFolder, neededMib: 1000 },
  ];
  return folders.map(row);
}

function row({ name, path, neededMib }: Folder): Row {
  const place = nearest(path);
  const elsewhere = otherFolderHint(path);
  if (!isWritable(place))
    return failedRow(name, `${path} cannot be written`, `give this user write permission${elsewhere}`);
  const { bavail, bsize } = statfsSync(place);
  const freeMib = Math.floor((bavail * bsize) / 2 ** 20);
  const words = `${path}: ${(freeMib / 1024).toFixed(1)} GiB are free`;
  if (freeMib >= neededMib) return passedRow(name, words);
  return failedRow(name, `${words}, ${(neededMib / 1024).toFixed(1)} are needed`, `free some${elsewhere}`);
}

/** The folder, or its closest parent that exists. */
function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
