import { Refusal } from '../../config/problem';
import { operation } from '../operation';
import { knownEnvironments, loadEnvironment } from '../project';

export interface EnvironmentRow {
  readonly name: string;
  readonly sound: boolean;
  readonly project: string | null;
  readonly provider: string | null;
  readonly servers: readonly string[];
}

export const environments = operation('environments', 'looks', () => Promise.resolve(knownEnvironments().map(row)));

function row(name: string): EnvironmentRow {
  try {
    const { project, compute, servers } = loadEnvironment(name);
    return { name, sound: true, project, provider: compute.provider, servers: servers.map((server) => server.name) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, sound: false, project: null, provider: null, servers: [] };
  }
}
