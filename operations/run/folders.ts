/** Folders of one run for synthesized stacks and Ansible files, so that another run cannot change them while programs use them. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from '../project';
import { isAlive, system } from './process';
import type { ProcessId } from './process';
import { atEnd } from './interrupt';
import { currentRun, thisRun } from './run';

interface Named {
  readonly name: string;
}

const generated = join(projectFolder, 'ansible', 'generated');
/** Output folder of cdktf: CDKTF_OUTDIR, else the default of `cdktf.json`. */
export const outFolder = resolve(projectFolder, process.env['CDKTF_OUTDIR'] ?? 'cdktf.out');
const owner = 'run.json';

/** @returns folders of this run for stacks and for Ansible's files; the first is created now and deleted when the run ends */
export function ownFolders({ name }: Named): { readonly out: string; readonly ansible: string } {
  const run = currentRun();
  const own = foldersOf(name, run.id);
  if (run.environments.size === 0) atEnd(() => Promise.resolve(removeOwnFolders(run)));
  run.environments.add(name);
  mkdirSync(own.out, { recursive: true });
  writeFileSync(join(own.out, owner), JSON.stringify(thisRun()));
  return own;
}

/** Deletes the folders of a run that has ended. */
export function removeOwnFolders(run = currentRun()): void {
  for (const name of run.environments) remove(foldersOf(name, run.id));
}

/** Deletes folders of killed runs. */
export function sweep({ name }: Named): void {
  const ids = [...suffixes(join(outFolder, '.runs'), `${name}.`), ...suffixes(generated, `.${name}.`)];
  for (const id of new Set(ids)) if (isOver(foldersOf(name, id))) remove(foldersOf(name, id));
}

/** Folder where Ansible runs: files rendered by this run; if it rendered none, the published ones. */
export function generatedFolder({ name }: Named): string {
  const own = foldersOf(name, currentRun().id).ansible;
  return existsSync(own) ? own : join(generated, name);
}

/** Folder where Terraform runs: of this run or, if it synthesized nothing, the published one. */
export function stackFolder({ name }: Named, stack: string): string {
  const own = join(foldersOf(name, currentRun().id).out, name, 'stacks', stack);
  return existsSync(own) ? own : publishedStack({ name }, stack);
}

/** The folder that `npx cdktf` and people use; it also contains the providers that Terraform installed. */
export function publishedStack({ name }: Named, stack: string): string {
  return join(outFolder, name, 'stacks', stack);
}

function foldersOf(name: string, id: string) {
  // At the same depth as the published folder, because ansible.cfg has a relative path to the roles.
  return { out: join(outFolder, '.runs', `${name}.${id}`), ansible: join(generated, `.${name}.${id}`) };
}

function suffixes(parent: string, prefix: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}

function remove({ out, ansible }: ReturnType<typeof foldersOf>): void {
  for (const folder of [ansible, out]) rmSync(folder, { recursive: true, force: true });
}

function isOver({ out, ansible }: ReturnType<typeof foldersOf>): boolean {
  try {
    const run = JSON.parse(readFileSync(join(out, owner), 'utf8')) as { process: ProcessId; system: string };
    if (run.system === system()) return !isAlive(run.process);
  } catch {
    // The run was killed before it wrote run.json.
  }
  return [out, ansible].every((folder) => !existsSync(folder) || isOld(folder));
}

/** For folders of another machine or container, whose processes cannot be checked from here. */
function isOld(folder: string): boolean {
  const dayMs = 24 * 3600_000;
  return Date.now() - lstatSync(folder).mtimeMs > dayMs;
}
