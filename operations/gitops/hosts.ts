/** Asks hosts about the repositories that they follow, and tells them to pause, to go on, or to try again. */
import { existsSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { commaList } from '../../config/spelling';
import { scrubber } from '../../home/scrub';
import { vaultValues } from '../../home/vault-entries';
import type { App, Environment } from '../../parts/environment';
import { gitopsOnHost } from '../../parts/gitops/status';
import type { GitopsOnHost } from '../../parts/gitops/status';
import { Failure } from '../../platform/failure';
import { findApp } from '../releases/hosts';
import { ssh, sshConfig } from '../ssh';

const timeoutSeconds = 60;
const program = 'sudo /usr/local/sbin/strata-gitops';

export type Action = 'pause' | 'resume' | 'retry';

export interface StatusOfHost extends GitopsOnHost {
  readonly host: string;
}

/** @param app its name; null: all that follow a repository. @throws Failure: none does */
export function followedApps(environment: Environment, app: string | null): App[] {
  const apps = app === null ? [...environment.apps] : [findApp(environment, app)];
  const followed = apps.filter(({ gitops }) => gitops !== null);
  if (followed.length > 0) return followed;
  const which =
    app === null ? `no app of ${environment.name}` : `${app} of ${environment.name} does not follow a repository: it`;
  throw new Failure(`${which} has \`gitops\` in its description: see docs/gitops.md`);
}

/** @throws Failure: there are several, so that somebody has to choose */
export function oneOf(environment: Environment, apps: readonly App[], action: Action): App {
  if (apps.length === 1) return apps[0]!;
  const names = commaList(apps.map(({ name }) => name));
  throw new Failure(
    `name the app: \`npx strata gitops ${environment.name} ${action} <app>\`; these follow a repository: ${names}`,
  );
}

export async function readStatus(environment: Environment, { name, servers }: App): Promise<StatusOfHost> {
  const host = servers[0]!;
  const [status] = JSON.parse(await onHost(environment, host, `status ${name}`)) as unknown[];
  return { host, ...gitopsOnHost.parse(status) };
}

export async function tell(environment: Environment, { name, servers }: App, action: Action): Promise<void> {
  const by = `${userInfo().username}@${hostname()}`.replace(/[^A-Za-z0-9@._-]/g, '');
  await onHost(environment, servers[0]!, action === 'pause' ? `pause ${name} --by ${by}` : `${action} ${name}`);
}

/** A release by hand would be replaced by the next commit. @throws Failure with what to do instead */
export async function refuseFollowed(environment: Environment, app: App): Promise<void> {
  if (app.gitops === null || (await readStatus(environment, app)).paused) return;
  const { repository, branch, tags } = app.gitops;
  throw new Failure(
    `${app.name} follows ${branch === null ? `tags ${tags}` : `branch ${branch}`} of ${repository}: push there, ` +
      `or run \`npx strata gitops ${environment.name} pause ${app.name}\` first`,
  );
}

async function onHost({ name, home }: Environment, host: string, words: string): Promise<string> {
  if (!existsSync(sshConfig(home)))
    throw new Failure(`no host of ${name} is known on this machine yet: run \`npx strata up ${name}\` first`);
  const { code, stdout, stderr } = await ssh(home, { host, command: `${program} ${words}`, timeoutSeconds });
  if (code === 0) return stdout;
  const lastLine = scrubber(vaultValues(home))(stderr.trim().split('\n').at(-1) ?? '');
  const remedy = code === 1 ? '' : `; try \`npx strata up ${name}\``;
  throw new Failure(`${host} refuses \`${words.split(' ')[0]}\` (exit ${code}): ${lastLine}${remedy}`);
}
