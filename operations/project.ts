/** Finds and loads environments for the commands; the same way `main.ts` does. */
import { join } from 'node:path';
import type { Environment, Server } from '../parts/environment';
import { environmentNames, loadWithNeighbours } from '../parts/load';
import { toEnvironment } from '../parts/model';
import { homeOf } from '../home/home';
import { Failure } from '../platform/failure';

export const projectFolder = join(__dirname, '..');

export function environmentsFolder(): string {
  return process.env['STRATA_ENVIRONMENTS'] ?? join(projectFolder, 'environments');
}

export function knownEnvironments(): string[] {
  return environmentNames(environmentsFolder());
}

export function descriptionFile(name: string): string {
  return join(environmentsFolder(), `${name}.yaml`);
}

/** @throws Refusal with every problem of the description */
export function loadEnvironment(name: string): Environment {
  const { description, context } = loadWithNeighbours(descriptionFile(name));
  return toEnvironment(context, description, homeOf(description.project, name));
}

/** @throws Failure that names the servers there are */
export function serverNamed({ name, servers }: Environment, wanted: string): Server {
  const server = servers.find((each) => each.name === wanted);
  if (server) return server;
  throw new Failure(`${name} has no server ${wanted}; it has ${servers.map((each) => each.name).join(', ')}`);
}

/** The lab cloud an environment runs in, or null for a real one. */
export function labOf({ compute, storage }: Environment): string | null {
  return compute.endpoint?.lab ?? storage?.endpoint?.lab ?? null;
}
