/** Gives checks access to an environment from this machine: SSH, HTTPS and port scans. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labFolder } from '../../clouds/lab/folders';
import type { Environment } from '../../parts/environment';
import type { Observer } from '../../parts/observer';
import { ask } from '../../platform/https';
import { openPorts } from '../../platform/open-ports';
import { lastLines } from '../../platform/shell';
import { backupsJson, jobJson } from '../backups/host';
import { labOf } from '../project';
import { ssh } from '../ssh';

export type LiveServers = Readonly<Record<string, { readonly public_address: string; readonly instance_id: string }>>;

export function observer(environment: Environment, live: LiveServers, now: Date): Observer {
  return {
    now,
    // Terraform's outputs have an empty text for a server without one.
    publicAddress: (server) => live[server]?.public_address || undefined,
    ssh: (server, command) => overSsh(environment.home, server, command),
    ask: (url, address) => ask({ url, ca: authorities(environment), ...(address === undefined ? {} : { address }) }),
    openPorts,
    backups: (server) => backupsJson(environment, server),
    job: (server, name) => jobJson(environment, server, name),
  };
}

/** Certificate of a lab's own CA; undefined for a real cloud. */
export function authorities(environment: Environment): string | undefined {
  const lab = labOf(environment);
  const file = lab ? join(labFolder(lab), 'ca.crt') : '';
  return lab && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @throws Error with the last lines of the host's output */
async function overSsh(home: string, host: string, command: string): Promise<string> {
  const { code, stdout, stderr } = await ssh(home, { host, command, timeoutSeconds: 30 });
  if (code === 0) return stdout.trim();
  throw new Error(`${host} did not answer (exit ${code}): ${lastLines({ stdout, stderr })}`);
}
