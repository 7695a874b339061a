/** Finds and loads environments for the commands, in the same way as `main.ts`. */
import { join } from 'node:path';
import type { App, Environment, Server } from '../parts/environment';
import { commaList, nearest } from '../config/spelling';
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

/** @throws Failure that lists the existing servers, with the nearest one */
export function findServer({ name, servers }: Environment, serverName: string): Server {
  return find(servers, serverName, `${name} has no server`);
}

/** @throws Failure that lists the apps, with the nearest one */
export function findApp({ name, apps }: Environment, appName: string): App {
  return find(apps, appName, `${name} has no app`);
}

function find<Named extends { readonly name: string }>(all: readonly Named[], name: string, lacks: string): Named {
  const match = all.find((each) => each.name === name);
  if (match) return match;
  const names = all.map((each) => each.name);
  const suggestion = nearest(name, names);
  const words = suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;
  throw new Failure(`${lacks} ${name}; it has ${commaList(names)}${words}`);
}

/** Name of the lab cloud that the environment runs in; null: a real cloud. */
export function labOf({ compute, storage, dns }: Environment): string | null {
  return compute.endpoint?.lab ?? storage?.endpoint?.lab ?? dns?.endpoint?.lab ?? null;
}
