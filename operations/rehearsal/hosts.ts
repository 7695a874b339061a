/** The hosts of a rehearsal, as the lab knows them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeFacts } from '../../clouds/clouds';
import type { Environment } from '../../parts/environment';
import { attempt } from '../../platform/shell';
import type { Workspace } from './workspace';

/** By the lab, which needs neither network nor login. */
export function asRoot({ lab }: Workspace, instance: string, command: string) {
  const words = ['exec', instance, '--project', lab.project, '--', 'bash', '-c', command];
  return attempt('incus', words, { timeoutSeconds: 60 });
}

/** Name of a server's host in the lab; bought servers have their own name. */
export function instanceOf({ compute, home }: Environment, server: string): string {
  return computeFacts(compute).makesServers ? madeInstance(home, server) : server;
}

/** @param home of the environment, with the state of its servers */
export function madeInstance(home: string, server: string): string {
  const state = JSON.parse(readFileSync(join(home, 'infra.tfstate'), 'utf8')) as State;
  return state.outputs.servers?.value[server]?.instance_id ?? `no host for ${server}`;
}

interface State {
  readonly outputs: {
    readonly servers?: { readonly value: Readonly<Record<string, { readonly instance_id: string }>> };
  };
}
