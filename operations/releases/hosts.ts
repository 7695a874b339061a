/** Reads the releases of an app from its hosts, over SSH. */
import { existsSync } from 'node:fs';
import { scrubber } from '../../home/scrub';
import { vaultValues } from '../../home/vault-entries';
import { releasesOnHost } from '../../parts/app/releases';
import type { ReleasesOnHost } from '../../parts/app/releases';
import type { App, Environment } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import { ssh, sshConfig } from '../ssh';

const timeoutSeconds = 30;

export interface OfHost extends ReleasesOnHost {
  readonly host: string;
  /** When it was read; only where the host does not answer, and this was written beside the backups. */
  readonly asOf?: string;
}

/** Of every host of the app, in the order of the description. @throws Failure where a host cannot tell */
export function readReleases(environment: Environment, { name, servers }: App): Promise<OfHost[]> {
  return Promise.all(servers.map(async (host) => ({ host, ...(await releasesOf(environment, host, name)) })));
}

/** @throws Failure: the host cannot tell */
export async function releasesOf({ name, home }: Environment, host: string, app: string): Promise<ReleasesOnHost> {
  if (!existsSync(sshConfig(home)))
    throw new Failure(`no host of ${name} is known on this machine yet: run \`npx strata up ${name}\` first`);
  const command = `sudo /usr/local/sbin/strata-release list ${app}`;
  const { code, stdout, stderr } = await ssh(home, { host, command, timeoutSeconds });
  if (code === 0) return releasesOnHost.parse(JSON.parse(stdout));
  const lastLine = scrubber(vaultValues(home))(stderr.trim().split('\n').at(-1) ?? '');
  throw new Failure(`${host} does not tell its releases (exit ${code}): ${lastLine}; try \`npx strata up ${name}\``);
}
