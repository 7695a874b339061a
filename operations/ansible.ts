/** Runs the generated playbook with the pinned Ansible of this machine. */
import { appendFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Environment } from '../parts/environment';
import { scrubber } from '../home/scrub';
import { vaultValues } from '../home/vault-entries';
import { childEnv } from '../platform/child-env';
import type { Report } from '../platform/report';
import { venvBin } from '../platform/venv';
import { ansibleArgument } from '../render/yaml';
import { ansibleFailure } from './ansible-failure';
import { AnsibleEvents } from './ansible-events';
import type { HostResult } from './ansible-events';
import { goesOnAtHosts } from './ansible-goes-on';
import type { PlaybookName } from './ansible-goes-on';
import { runProgram } from './run/child';
import { generatedFolder } from './run/folders';
import { goOn } from './run/interrupt';
import { logFolder } from './run/run';

export { generatedFolder };

export type { HostResult };

/** @throws AnsibleFailure with hosts, task, cause and remedy; the whole output is in `<home>/logs/latest/ansible.log` */
export async function playbook(
  environment: Environment,
  args: string[],
  report: Report,
): Promise<readonly HostResult[]> {
  return playbookWith({ args, secrets: {} }, environment, report);
}

export interface SiteRun {
  readonly args: readonly string[];
  /** Environment variables with secrets, which logs and messages hide. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** @throws AnsibleFailure as `playbook` does */
export async function playbookWith(
  { args, secrets }: SiteRun,
  environment: Environment,
  report: Report,
): Promise<readonly HostResult[]> {
  const site = { name: 'site', variables: {}, args: ['site.yml', ...args], env: {}, secrets, vaultsOf: [] } as const;
  return launch(site, environment, report);
}

export interface Operation {
  /** A hand-written playbook in `ansible/playbooks/`. */
  readonly name: Exclude<PlaybookName, 'site'>;
  /** No secrets: every user of this machine can see them in the process list. */
  readonly variables: Readonly<Record<string, string | boolean>>;
  /** Other environments whose vaults the playbook reads. */
  readonly vaultsOf?: readonly Environment[];
}

/** Runs the playbook of one operation; it also works with plain `ansible-playbook`. @throws AnsibleFailure as `playbook` does */
export async function operate(
  environment: Environment,
  operation: Operation,
  report: Report,
): Promise<readonly HostResult[]> {
  const { name, variables, vaultsOf = [] } = operation;
  const args = [join('..', '..', 'playbooks', `${name}.yml`), '-e', ansibleArgument(variables)];
  const vaults = [environment, ...vaultsOf].map(
    (each) => `${each.name}@${join(generatedFolder(each), 'vault-password')}`,
  );
  const others = vaultsOf.length > 0 ? { ANSIBLE_VAULT_IDENTITY_LIST: vaults.join(',') } : {};
  return launch({ name, variables, args, env: others, secrets: {}, vaultsOf }, environment, report);
}

interface Launch {
  readonly name: PlaybookName;
  readonly variables: Operation['variables'];
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly secrets: SiteRun['secrets'];
  readonly vaultsOf: readonly Environment[];
}

/** Working directory and environment variables of every program of Ansible. @param own variables of one program */
export function ansibleContext(environment: Environment, own: NodeJS.ProcessEnv = {}) {
  const cwd = generatedFolder(environment);
  const PATH = `${dirname(venvBin('ansible'))}:${process.env['PATH']}`;
  // Explicit, because Ansible ignores an ansible.cfg in a folder that everybody may write to.
  const ANSIBLE_CONFIG = join(cwd, 'ansible.cfg');
  return { cwd, env: childEnv({ ...own, ANSIBLE_CONFIG, ANSIBLE_NOCOLOR: '1', PATH }) };
}

async function launch(
  { name, variables, args, env: own, secrets, vaultsOf }: Launch,
  environment: Environment,
  report: Report,
): Promise<readonly HostResult[]> {
  const log = join(logFolder(environment.home), 'ansible.log');
  const vaults = [environment, ...vaultsOf].flatMap((each) => vaultValues(each.home));
  const scrub = scrubber([...vaults, ...Object.values(secrets)]);
  const events = new AnsibleEvents((name) => report(scrub(name)));
  const result = await runProgram({
    command: venvBin('ansible-playbook'),
    args,
    ...ansibleContext(environment, { ...own, ...secrets }),
    home: environment.home,
    what: `Ansible (${args[0]})`,
    goesOn: goesOnAtHosts(environment, name, variables),
    onLine: (line) => appendFileSync(log, `${scrub(line)}\n`),
    events: { variable: 'STRATA_EVENTS', onLine: events.read },
  });
  goOn();
  if (result.code === 0) return events.recap;
  const output = result.stderr.trim() === '' ? result.stdout : result.stderr;
  throw ansibleFailure({ failures: events.failures, output, environment, scrub, log });
}
