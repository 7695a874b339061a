/** Apps that left the description and are still on hosts: the next `up` removes them. */
import type { Environment, Server } from '../parts/environment';
import { leftApps, leftAppsTitle, nothingLeft } from '../parts/retired/host-checks';
import type { Check } from '../platform/check';
import { ansibleArgument } from '../render/yaml';
import { enteredHosts } from './ssh';
import { plannedChecks } from './verify/host-program';
import { askHost } from './verify/on-hosts';

/** Of one host: what `up` would remove, or why the host could not be asked. */
export interface Leaving {
  readonly host: string;
  readonly observable: boolean;
  readonly words: string;
}

/** Only looks, over SSH. A host that this machine has never entered has nothing to remove. */
export async function leavingApps(environment: Environment): Promise<Leaving[]> {
  const hosts = enteredHosts(environment.home);
  const servers = environment.servers.filter(({ name, managed }) => managed && hosts.includes(name));
  const byHost = await Promise.all(servers.map((server) => leavingHost(server, environment)));
  return byHost.flat();
}

async function leavingHost(server: Server, environment: Environment): Promise<Leaving[]> {
  const checks = plannedChecks(server, environment).filter((check) => check.function === leftApps);
  try {
    const [result] = await askHost(checks, { server, environment, level: 'status' });
    if (result!.outcome === 'passed') return [];
    return [{ host: server.name, observable: result!.outcome === 'failed', words: result!.reason }];
  } catch (error) {
    return [{ host: server.name, observable: false, words: (error as Error).message }];
  }
}

/** Data of apps that `up` removed, with the command that deletes them. @returns one line for each host that has some */
export function dataThatStays(checks: readonly Check[]): string[] {
  const own = checks.filter(({ name, outcome }) => name.startsWith(`${leftAppsTitle} of `) && outcome === 'passed');
  return own.filter(({ reason }) => reason !== nothingLeft).map(({ name, reason }) => `${name}: ${reason}`);
}

/** Arguments of the site's playbook: which data of apps that left may be deleted. */
export function consentArguments(consent: readonly string[]): string[] {
  return consent.length === 0 ? [] : ['-e', ansibleArgument({ retired_consent: consent.join(',') })];
}
