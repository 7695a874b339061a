/** App, proxy and database on one host, and a neighbour that may not reach the database. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from '../../../platform/folders';
import type { ShellResult } from '../../../platform/shell';
import type { Raw } from '../../environment';
import { ansiblePlaybook, attempt, cdktf, describeEnvironment, expectSuccess, lab } from './harness';

export const environment = 'single';

type Servers = Record<string, { instance_id: string; public_address: string; private_address: string }>;

export async function bring(mode: 'local' | 'dedicated', change: (raw: Raw) => void = () => {}): Promise<void> {
  describeEnvironment((raw) => {
    toOneServer(raw, mode);
    change(raw);
  }, environment);
  expectSuccess(await cdktf(['deploy', 'infra'], environment));
  expectSuccess(await ansiblePlaybook([], environment));
}

export function live(): Servers {
  const state = JSON.parse(readFileSync(join(stateFolder(), `single-${environment}`, 'infra.tfstate'), 'utf8'));
  return state.outputs.servers.value as Servers;
}

export function inside(server: string, command: string): Promise<ShellResult> {
  const words = ['exec', live()[server]!.instance_id, '--project', lab.project, '--', 'bash', '-c', command];
  return attempt('incus', words, { timeoutSeconds: 60 });
}

function toOneServer(raw: Raw, mode: string): void {
  const range = `10.${150 + lab.index}.1`;
  const image = { image: 'debian-13', size: 'small', subnet: 'public', public: true, protected: false };
  raw.project = 'single';
  raw.network = { cidr: `${range}.0/24`, subnets: { public: { cidr: `${range}.0/24`, public: true } } };
  raw.servers = {
    'web-1': { ...image, address: `${range}.10`, roles: ['proxy', 'app', 'postgresql'] },
    neighbour: { ...image, address: `${range}.11` },
  };
  raw.buckets = {};
  raw.postgresql = { mode, server: 'web-1', databases: { notes: {} } };
  raw.apps.notes.servers = ['web-1'];
  raw.apps.notes.services.web.host = 'single.lab.test';
}
