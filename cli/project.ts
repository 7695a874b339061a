/** Finds and loads environments for the commands; the same way `main.ts` does. */
import { join } from 'node:path';
import type { Environment } from '../config/environment';
import { environmentNames, load } from '../config/load';
import { toEnvironment } from '../config/model';
import { homeOf } from '../home/home';

export const projectFolder = join(__dirname, '..');

export function environmentsFolder(): string {
  return process.env['STRATA_ENVIRONMENTS'] ?? join(projectFolder, 'environments');
}

export function knownEnvironments(): string[] {
  return environmentNames(environmentsFolder());
}

/** @throws Refusal with every problem of the description */
export function loadEnvironment(name: string): Environment {
  const description = load(join(environmentsFolder(), `${name}.yaml`));
  return toEnvironment(name, description, homeOf(description.project, name));
}

/** The lab cloud an environment runs in, or null for a real one. */
export function labOf({ compute, storage }: Environment): string | null {
  return compute.endpoint?.lab ?? storage?.endpoint?.lab ?? null;
}
