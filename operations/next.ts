/** Suggests the next commands for each environment. It only reads files of this machine, so that it is fast. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../config/problem';
import type { Environment } from '../parts/environment';
import { knownEnvironments, loadEnvironment } from './project';

export type Stage = 'has problems' | 'not brought up from this machine' | 'is up';

export interface Next {
  readonly environment: string;
  readonly stage: Stage;
  /** What follows `npx strata`, in order. */
  readonly commands: readonly string[];
}

/** @returns one entry per environment */
export function nextSteps(): Next[] {
  return knownEnvironments().map((name) => {
    const stage = stageOf(name);
    return { environment: name, stage, commands: commands[stage].map((command) => `${command} ${name}`) };
  });
}

const commands: Readonly<Record<Stage, readonly string[]>> = {
  'has problems': ['validate'],
  'not brought up from this machine': ['validate', 'plan', 'up'],
  'is up': ['status', 'plan', 'up'],
};

function stageOf(name: string): Stage {
  try {
    return isUp(loadEnvironment(name)) ? 'is up' : 'not brought up from this machine';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return 'has problems';
  }
}

/** `up` writes `ssh_config`; after a `destroy` the local state has no resources. */
function isUp({ home, state }: Environment): boolean {
  if (!existsSync(join(home, 'ssh_config'))) return false;
  const file = join(home, 'infra.tfstate');
  if (state.backend !== 'local' || !existsSync(file)) return true;
  const { resources, outputs } = JSON.parse(readFileSync(file, 'utf8')) as { resources: object[]; outputs: object };
  return resources.length > 0 || Object.keys(outputs).length > 0;
}
