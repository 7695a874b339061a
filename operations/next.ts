/** What to do next in this folder, of each environment; from what is on this machine alone, so that nobody waits. */
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

/** @returns one of each environment; none where there is no environment yet */
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

/** `up` leaves the way to its hosts; after a `destroy` the local state says that none is left. */
function isUp({ home, state }: Environment): boolean {
  if (!existsSync(join(home, 'ssh_config'))) return false;
  const file = join(home, 'infra.tfstate');
  if (state.backend !== 'local' || !existsSync(file)) return true;
  const { resources, outputs } = JSON.parse(readFileSync(file, 'utf8')) as { resources: object[]; outputs: object };
  return resources.length > 0 || Object.keys(outputs).length > 0;
}
