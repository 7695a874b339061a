/** The end-to-end tests' own lab, environment and hosts; `npm start`'s are never touched. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { parse, stringify } from 'yaml';
import { AnsibleEvents } from '../../../operations/ansible-events';
import type { HostResult } from '../../../operations/ansible-events';
import { projectFolder } from '../../../operations/project';
import { outFolder } from '../../../operations/run/folders';
import { authorityCertificate } from '../../../lab/authority';
import { stateFolder } from '../../../platform/folders';
import { labNamed } from '../../../clouds/lab/lab';
import { attempt, run } from '../../../platform/shell';
import type { ShellResult } from '../../../platform/shell';
import { venvBin } from '../../../platform/venv';
import type { Raw } from '../../environment';

export const name = 'lab-test';
/** Another one for the long tests beside `npm test`; everything in it is deleted first. */
export const lab = labNamed(process.env['STRATA_TEST_LAB'] ?? name);
export const minutes = 60_000;
export const home = join(stateFolder(), `notes-${name}`);
export const generated = join(projectFolder, 'ansible', 'generated', name);
export const bucket = 'notes-lab-test-pg-backups-storage-bucket-lab-test';

const descriptions = mkdtempSync(join(tmpdir(), 'strata-environments-'));
process.env['STRATA_ENVIRONMENTS'] = descriptions;

/** Writes the environment's description, changed if wanted; what the next command will build. */
export function describeEnvironment(change: (raw: Raw) => void = () => {}, as = name): void {
  const text = readFileSync(join(__dirname, '..', '..', 'fixtures', `${name}.yaml`), 'utf8');
  // The machine routes a range to one lab only.
  const raw = parse(lab.name === name ? text : text.replaceAll('10.43.', `10.${100 + lab.index}.`));
  for (const api of [raw.compute, raw.storage, raw.dns]) api.endpoint = lab.name;
  raw.admin.from = [`${lab.internet.gateway}/32`];
  // All of them are in one zone, which takes each name once.
  if (as !== name) delete raw.dns.records;
  change(raw);
  // Folded lines would not be read back as they were.
  writeFileSync(join(descriptions, `${as}.yaml`), stringify(raw, { lineWidth: 0 }));
}

/** All output of this file's commands so far: what an operator, or the log of a pipeline, has. */
export const printed: string[] = [];

async function record(command: Promise<ShellResult>): Promise<ShellResult> {
  const result = await command;
  printed.push(result.stdout, result.stderr);
  return result;
}

/** As a person types it, with nothing exported but the environment's name. */
export async function cdktf(args: string[], environment = name): Promise<ShellResult> {
  const approve = ['deploy', 'destroy'].includes(args[0]!) ? ['--auto-approve'] : [];
  const env = { ...process.env, STRATA_ENV: environment, CI: '1' };
  const options = { cwd: projectFolder, env, timeoutSeconds: 400 };
  const output = ['--output', relative(projectFolder, outFolder)];
  return withoutColours(await record(attempt('npx', ['cdktf', ...args, ...approve, ...output], options)));
}

/** A variable `CI` in the environment colours the output of programs, even where no terminal reads it. */
function withoutColours({ stdout, stderr, ...rest }: ShellResult): ShellResult {
  return { ...rest, stdout: stripVTControlCharacters(stdout), stderr: stripVTControlCharacters(stderr) };
}

/** Half an hour: a rehearsal beside other tests takes eighteen minutes; each test has a limit of its own. */
export async function strata(...args: string[]): Promise<ShellResult> {
  const options = { cwd: projectFolder, env: process.env, timeoutSeconds: 1800 };
  return withoutColours(await record(attempt('npx', ['strata', ...args], options)));
}

/** Environments of the servers that no cloud knows. */
export const bought = ['bought', 'left', 'right'];

const shims = join(descriptions, 'no-node');
export const nodeWasCalled = join(shims, 'called');

type Played = ShellResult & { readonly recap: readonly HostResult[] };

export function ansiblePlaybook(args: string[] = [], environment = name): Promise<Played> {
  return ansibleAlone(['site.yml', ...args], environment);
}

/** `ansible-playbook` in the environment's folder, with nothing of Node to be found on its path. */
export async function ansibleAlone(args: string[], environment = name, timeoutSeconds = 900): Promise<Played> {
  mkdirSync(shims, { recursive: true });
  for (const program of ['node', 'npm', 'npx']) {
    writeFileSync(join(shims, program), `#!/bin/sh\necho ${program} >> ${nodeWasCalled}\nexit 1\n`);
    chmodSync(join(shims, program), 0o755);
  }
  const PATH = [shims, dirname(venvBin('ansible')), '/usr/bin:/bin'].join(':');
  const file = join(mkdtempSync(join(tmpdir(), 'strata-events-')), 'events');
  const env = { ...process.env, PATH, ANSIBLE_NOCOLOR: '1', STRATA_EVENTS: file };
  const cwd = join(generated, '..', environment);
  const result = await record(attempt(venvBin('ansible-playbook'), args, { cwd, env, timeoutSeconds }));
  const events = new AnsibleEvents(() => undefined);
  if (existsSync(file)) readFileSync(file, 'utf8').trim().split('\n').forEach(events.read);
  return { ...result, recap: events.recap };
}

/** Runs a command in a host by the lab, not by SSH: it works without network. */
export async function inHost(server: string, command: string): Promise<ShellResult> {
  return entered(server, ['bash', '-c', command]);
}

/** @param input what the command reads; unlike its arguments, it is not visible on the host */
export function entered(server: string, command: readonly string[], input?: string): Promise<ShellResult> {
  const words = ['exec', instanceId(server), '--project', lab.project, '--', ...command];
  return attempt('incus', words, { timeoutSeconds: 120, ...(input === undefined ? {} : { input }) });
}

export function servers(): Record<string, { instance_id: string; public_address: string; private_address: string }> {
  const state = JSON.parse(readFileSync(join(home, 'infra.tfstate'), 'utf8'));
  return state.outputs.servers.value as ReturnType<typeof servers>;
}

export function instanceId(server: string): string {
  return servers()[server]!.instance_id;
}

export async function connects(from: string, address: string, port: number): Promise<boolean> {
  return (await inHost(from, `timeout 4 bash -c '</dev/tcp/${address}/${port}'`)).code === 0;
}

export function authority(): string {
  return readFileSync(authorityCertificate(lab.name), 'utf8');
}

export async function waitUntil(what: string, seconds: number, holds: () => Promise<boolean>): Promise<void> {
  for (
    const deadline = Date.now() + seconds * 1000;
    Date.now() < deadline;
    await new Promise((resolve) => setTimeout(resolve, 1000))
  ) {
    if (await holds()) return;
  }
  throw new Error(`${what}: not within ${seconds} s`);
}

/** Fails with the last lines of the program's output. */
export function expectSuccess(result: ShellResult): void {
  // Ansible says on stdout what failed, and only warns on stderr.
  const words = [result.stderr, result.stdout].map((text) => text.trim().split('\n').slice(-20).join('\n')).join('\n');
  expect({ code: result.code, words: result.code === 0 ? '' : words }).toEqual({ code: 0, words: '' });
}

/** Of a second run over every host of the environment. */
export function expectNothingChanged({ recap }: Played): void {
  expect(recap.map(({ host, changed }) => `${host} changed=${changed}`).sort()).toEqual([
    'app-1 changed=0',
    'db-1 changed=0',
    'edge changed=0',
    'spare changed=0',
  ]);
}

/** States and keys of earlier runs name hosts that a lab lacks after its reset. */
export function forgetEnvironments(environments: readonly string[]): void {
  for (const each of environments) {
    rmSync(join(stateFolder(), `${projects[each] ?? each}-${each}`), { recursive: true, force: true });
    rmSync(join(outFolder, each), { recursive: true, force: true });
  }
}

/** Of environments whose project has another name. */
const projects: Readonly<Record<string, string>> = { [name]: 'notes', other: 'notes' };

export function forgetDescriptions(): void {
  if (existsSync(descriptions)) rmSync(descriptions, { recursive: true });
}

export { attempt, run };
