/** Where a rehearsal happens: a lab, and folders that are thrown away with it. */
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { labNamed } from '../../clouds/lab/lab';
import type { Lab } from '../../clouds/lab/lab';
import { Failure } from '../../platform/failure';
import { stateFolder } from '../../platform/folders';
import { attempt, run } from '../../platform/shell';
import { projectFolder } from '../project';

export interface Workspace {
  readonly environment: string;
  readonly lab: Lab;
  /** Holds everything of the rehearsal, except the report. */
  readonly folder: string;
  /** Copy of the project, so that its generated files are not those of the real environment. */
  readonly project: string;
  /** Strata's state folder there: keys, vault, the lab's state. */
  readonly home: string;
  /** Folder of its descriptions. */
  readonly environments: string;
}

export function workspaceOf(environment: string, labName: string): Workspace {
  // Of the lab, not of the environment: the next rehearsal must be able to stop what this one leaves running.
  const folder = join(stateFolder(), 'rehearsals', labName);
  const inside = (name: string) => join(folder, name);
  return {
    ...{ environment, lab: labNamed(labName), folder },
    ...{ project: inside('project'), home: inside('home'), environments: inside('environments') },
  };
}

/** An empty workspace with a copy of this project, as it is now or as it was at a commit. */
export async function fillWorkspace({ folder, project, home, environments }: Workspace, ref?: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const each of [home, environments]) mkdirSync(each, { recursive: true, mode: 0o700 });
  await copyProject(project, ref);
}

/** @param ref a commit of the repository; without it, the files as they are in the folder, whether committed or not */
export async function copyProject(target: string, ref?: string): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  if (ref === undefined) await copyFiles(target);
  else await extract(ref, target);
  const modules = join(target, 'node_modules');
  // Where the repository has them, too.
  rmSync(modules, { recursive: true, force: true });
  symlinkSync(join(projectFolder, 'node_modules'), modules);
}

async function copyFiles(target: string): Promise<void> {
  const words = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { code, stdout, stderr } = await attempt('git', words, { cwd: projectFolder });
  if (code !== 0) throw new Failure(`the project is copied by git, which refused: ${stderr.trim()}`);
  const files = stdout.split('\0').filter((file) => file !== '' && existsSync(join(projectFolder, file)));
  for (const file of files) cpSync(join(projectFolder, file), join(target, file), { recursive: true });
}

async function extract(ref: string, target: string): Promise<void> {
  const archive = `${target}.tar`;
  const { code, stderr } = await attempt('git', ['archive', '--output', archive, ref], { cwd: projectFolder });
  if (code !== 0) throw new Failure(`${ref} is no commit of this repository: ${stderr.trim().split('\n')[0]}`);
  await run('tar', ['--extract', '--file', archive, '--directory', target]);
  rmSync(archive);
}

/** Writes the description as it was at a commit into a folder of its own. @returns the file */
export async function describedAt(ref: string, file: string, folder: string): Promise<string> {
  const path = relative(projectFolder, file);
  const { code, stdout, stderr } = await attempt('git', ['show', `${ref}:${path}`], { cwd: projectFolder });
  if (code !== 0) throw new Failure(`${path} is not in ${ref}: ${stderr.trim().split('\n')[0]}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, basename(file)), stdout);
  return join(folder, basename(file));
}
