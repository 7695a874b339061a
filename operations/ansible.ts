/** Runs the generated playbook with the pinned Ansible of this machine. */
import { appendFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Environment } from '../parts/environment';
import { scrubber } from '../home/scrub';
import { vaultValues } from '../home/vault-entries';
import type { Report } from '../platform/report';
import { venvBin } from '../platform/venv';
import { ansibleArgument } from '../render/yaml';
import { Failure } from '../platform/failure';
import { runProgram } from './run/child';
import { generatedFolder } from './run/folders';
import { goOn } from './run/interrupt';
import { logFolder } from './run/run';

export { generatedFolder };

export interface HostResult {
  readonly host: string;
  readonly ok: number;
  readonly changed: number;
  readonly failed: number;
  readonly unreachable: number;
}

/** @throws Failure with the failed tasks' own words; the whole output is in `<home>/logs/latest/ansible.log` */
export async function playbook(environment: Environment, args: string[], report: Report): Promise<HostResult[]> {
  const output = await ansible('ansible-playbook', environment, ['site.yml', ...args], report);
  return recap(output);
}

export interface Operation {
  /** A hand-written playbook in `ansible/playbooks/`. */
  readonly name: 'backup' | 'backups' | 'restore' | 'proof';
  /** Seen by everybody on this machine while it runs: no secrets. */
  readonly variables: Readonly<Record<string, string | boolean>>;
  /** Environments whose vaults it reads, besides its own. */
  readonly vaultsOf?: readonly Environment[];
}

/** Runs a playbook for one operation, as anybody can without Strata. @throws Failure as `playbook` does */
export async function operate(environment: Environment, operation: Operation, report: Report): Promise<HostResult[]> {
  const { name, variables, vaultsOf = [] } = operation;
  const args = [join('..', '..', 'playbooks', `${name}.yml`), '-e', ansibleArgument(variables)];
  const vaults = [environment, ...vaultsOf].map(
    (each) => `${each.name}@${join(generatedFolder(each), 'vault-password')}`,
  );
  const others = vaultsOf.length > 0 ? { ANSIBLE_VAULT_IDENTITY_LIST: vaults.join(',') } : {};
  return recap(await launch({ program: 'ansible-playbook', args, env: others, vaultsOf }, environment, report));
}

export function ansible(program: string, environment: Environment, args: string[], report: Report): Promise<string> {
  return launch({ program, args, env: {}, vaultsOf: [] }, environment, report);
}

interface Launched {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly vaultsOf: readonly Environment[];
}

async function launch(
  { program, args, env: own, vaultsOf }: Launched,
  environment: Environment,
  report: Report,
): Promise<string> {
  const log = join(logFolder(environment.home), 'ansible.log');
  const scrub = scrubber([environment, ...vaultsOf].flatMap((each) => vaultValues(each.home)));
  const onLine = (said: string) => {
    const line = scrub(said);
    appendFileSync(log, `${line}\n`);
    const step = /^TASK \[(.*)\]|^PLAY \[(.*)\]/.exec(line);
    if (step) report(step[1] ?? step[2] ?? '');
  };
  const path = `${dirname(venvBin('ansible'))}:${process.env['PATH']}`;
  const env = { ...process.env, ...own, ANSIBLE_NOCOLOR: '1', PATH: path };
  const { home } = environment;
  const cwd = generatedFolder(environment);
  const what = `Ansible (${args[0]})`;
  const result = await runProgram({ command: venvBin(program), args, cwd, env, home, what, onLine });
  goOn();
  if (result.code !== 0)
    throw new Failure(
      `${program} failed:\n${wordsOf(scrub(result.stdout), scrub(result.stderr))}\nThe whole output is in ${log}`,
    );
  return result.stdout;
}

export function recap(output: string): HostResult[] {
  const line = /^(\S+)\s*: ok=(\d+)\s+changed=(\d+)\s+unreachable=(\d+)\s+failed=(\d+)/gm;
  return [...output.matchAll(line)].map(([, host, ok, changed, unreachable, failed]) => ({
    host: host!,
    ok: Number(ok),
    changed: Number(changed),
    failed: Number(failed),
    unreachable: Number(unreachable),
  }));
}

/** The task that failed and what it said. */
function wordsOf(stdout: string, stderr: string): string {
  const start = stdout.search(/^(fatal|failed|\[ERROR\]):?/m);
  const before =
    start < 0
      ? ''
      : (stdout
          .slice(0, start)
          .match(/^TASK \[.*\].*$/gm)
          ?.at(-1) ?? '');
  const words = start < 0 ? stdout.slice(-3000) : stdout.slice(start, start + 6000);
  return [before, words.trim(), stderr.trim().slice(-2000)].filter(Boolean).join('\n');
}
