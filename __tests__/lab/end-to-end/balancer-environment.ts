/** Two hosts with nginx and an app that returns what it received, behind one load balancer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressIn } from '../../../operations/verify/lab-names';
import { instances } from '../../../lab/incus';
import { stateFolder } from '../../../platform/folders';
import type { ShellResult } from '../../../platform/shell';
import type { Raw } from '../../environment';
import { ansiblePlaybook, attempt, cdktf, describeEnvironment, expectSuccess, lab } from './harness';

export const environment = 'balanced';
export const site = 'balanced.lab.test';
export const servers = ['web-1', 'web-2'];

/** A module without a file: the image has no program of its own. */
const program = `import { createServer } from 'node:http';
import { hostname } from 'node:os';
createServer(({ headers }, response) => response.end(JSON.stringify({ server: hostname(), headers }))).listen(3000);`;

/** @param describe the environment, for tests with another app */
export async function bring(describe: (raw: Raw) => void = toBalanced): Promise<void> {
  describeEnvironment(describe, environment);
  expectSuccess(await cdktf(['deploy', 'infra'], environment));
  expectSuccess(await ansiblePlaybook([], environment));
}

export function inside(server: string, command: string): Promise<ShellResult> {
  const state = JSON.parse(readFileSync(join(stateFolder(), `balanced-${environment}`, 'infra.tfstate'), 'utf8'));
  const { instance_id: host } = state.outputs.servers.value[server] as { instance_id: string };
  return attempt('incus', ['exec', host, '--project', lab.project, '--', 'bash', '-c', command], {
    timeoutSeconds: 60,
  });
}

/** Names of the containers that stand in for load balancers. */
export async function balancers(): Promise<string[]> {
  return (await instances(lab.project)).map(({ name }) => name).filter((name) => name.startsWith('lb-'));
}

/** As the lab's DNS server knows it. */
export function publicAddress(): Promise<string> {
  return addressIn(lab, site);
}

export function toBalanced(raw: Raw): void {
  const range = `10.${180 + lab.index}`;
  const image = { image: 'debian-13', size: 'nano', subnet: 'public', public: true, protected: false };
  raw.project = 'balanced';
  raw.network = {
    cidr: `${range}.0.0/16`,
    subnets: {
      public: { cidr: `${range}.1.0/24`, public: true, zone: 'eu-west-3a' },
      second: { cidr: `${range}.2.0/24`, public: true, zone: 'eu-west-3b' },
    },
  };
  raw.servers = Object.fromEntries(
    servers.map((name, at) => [name, { ...image, address: `${range}.1.${10 + at}`, roles: ['proxy', 'app'] }]),
  );
  raw.loadBalancers = {
    front: { subnet: 'public', servers, tls: 'passthrough', protected: false },
  };
  raw.buckets = {};
  delete raw.postgresql;
  delete raw.proxy.acme;
  const web = { image: 'node:20-slim', port: 3000, host: site, health: { path: '/up' }, environment: { NODE_OPTIONS } };
  raw.apps = { echo: { runtime: 'compose', servers, services: { web } } };
}

const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(program)}`;
