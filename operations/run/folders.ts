/** Where a run synthesizes to and reads from, so that no other run changes it under a program that works there. */
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
/** As cdktf's own variable says, else where `cdktf.json` says. */
export const outFolder = resolve(projectFolder, process.env['CDKTF_OUTDIR'] ?? 'cdktf.out');
const owner = 'run.json';

/** @returns folders of this run, of which the first exists until it ends: for stacks, and for what Ansible reads */
export function ownFolders({ name }: Named): { readonly out: string; readonly ansible: string } {
  const run = currentRun();
  const own = foldersOf(name, run.id);
  if (run.environments.size === 0) atEnd(() => Promise.resolve(removeOwnFolders(run)));
  run.environments.add(name);
  mkdirSync(own.out, { recursive: true });
  writeFileSync(join(own.out, owner), JSON.stringify(thisRun()));
  return own;
}

/** Nobody needs them when the run is over. */
export function removeOwnFolders(run = currentRun()): void {
  for (const name of run.environments) remove(foldersOf(name, run.id));
}

/** Of runs that were killed. */
export function sweep({ name }: Named): void {
  const ids = [...suffixes(join(outFolder, '.runs'), `${name}.`), ...suffixes(generated, `.${name}.`)];
  for (const id of new Set(ids)) if (isOver(foldersOf(name, id))) remove(foldersOf(name, id));
}

/** Where Ansible runs: this run's own rendering, or the published one where this run made none. */
export function generatedFolder({ name }: Named): string {
  const own = foldersOf(name, currentRun().id).ansible;
  return existsSync(own) ? own : join(generated, name);
}

/** Where Terraform runs, likewise. */
export function stackFolder({ name }: Named, stack: string): string {
  const own = join(foldersOf(name, currentRun().id).out, name, 'stacks', stack);
  return existsSync(own) ? own : publishedStack({ name }, stack);
}

/** The folder that `npx cdktf` and people work in; what Terraform installed is kept there. */
export function publishedStack({ name }: Named, stack: string): string {
  return join(outFolder, name, 'stacks', stack);
}

function foldersOf(name: string, id: string) {
  // As deep as the published folder, whose ansible.cfg says where the roles are from there.
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
    // Killed before it could say whose they are.
  }
  return [out, ansible].every((folder) => !existsSync(folder) || isOld(folder));
}

/** Of another system: nobody can be asked. */
function isOld(folder: string): boolean {
  const dayMs = 24 * 3600_000;
  return Date.now() - lstatSync(folder).mtimeMs > dayMs;
}
