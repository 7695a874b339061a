/** Gives checks access to an environment from this machine: SSH, HTTPS, port scans and the store. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labFolder } from '../../clouds/lab/folders';
import type { Environment } from '../../parts/environment';
import type { Level } from '../../parts/levels';
import type { Observer } from '../../parts/observer';
import { ask } from '../../platform/https';
import { acceptedOldTls } from '../../platform/old-tls';
import { everyOpenPort, openPorts } from '../../platform/open-ports';
import { visit } from '../../platform/visit';
import { backupsJson, jobJson } from '../backups/host';
import { labOf } from '../project';
import { addressInLab } from './lab-names';
import { pythonOn } from './python-on';

export type LiveServers = Readonly<Record<string, { readonly public_address: string; readonly instance_id: string }>>;

export interface Scope {
  readonly level: Level;
  readonly now: Date;
}

export function observer(environment: Environment, live: LiveServers, { level, now }: Scope): Observer {
  return {
    now,
    level,
    // Terraform's outputs have an empty text for a server without one.
    publicAddress: (server) => live[server]?.public_address || undefined,
    python: (server, file, plan) => pythonOn(environment.home, server, programOf(file, plan)),
    ask: async (url, address) =>
      ask({ url, ca: authorities(environment), ...(await placeOf(new URL(url).hostname, address, environment)) }),
    oldTls: async (host, address) => acceptedOldTls({ host, ...(await placeOf(host, address, environment)) }),
    openPorts,
    everyOpenPort,
    visit,
    bucketSettings: async (bucket) => {
      // Imported here, because the AWS SDK is slow to load.
      const { bucketSettings } = await import('./bucket-settings');
      return bucketSettings(bucket, environment.storage!);
    },
    backups: (server) => backupsJson(environment, server),
    job: (server, name) => jobJson(environment, server, name),
  };
}

async function placeOf(host: string, address: string | undefined, environment: Environment) {
  const place = address ?? (await addressInLab(host, environment));
  return place === undefined ? {} : { address: place };
}

/** Base64, because no text of a description may be read as Python. */
function programOf(file: string, plan: unknown): { readonly source: string; readonly timeoutSeconds: number } {
  const text = Buffer.from(JSON.stringify(plan)).toString('base64');
  const call = `import base64\nmain(json.loads(base64.b64decode("${text}")))\n`;
  return { source: `${readFileSync(file, 'utf8')}\n${call}`, timeoutSeconds: 300 };
}

/** Certificate of a lab's own CA; undefined for a real cloud. */
export function authorities(environment: Environment): string | undefined {
  const lab = labOf(environment);
  const file = lab ? join(labFolder(lab), 'ca.crt') : '';
  return lab && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
