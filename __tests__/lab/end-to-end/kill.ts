/** Runs `strata` and ends it in the middle, as a person, a pipeline or a power cut does. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFolder } from '../../../operations/project';
import { home } from './harness';

/** `Terraform` is killed with the command, as by a power cut; a second TERM does not wait until Terraform is done. */
export type How = 'TERM' | 'TERM twice' | 'KILL' | 'KILL with Terraform';

export interface Killed {
  readonly how: How;
  /** The line that Terraform or Ansible of this run prints before the kill, such as `aws_instance.db-1: Creating`; none: at once. */
  readonly at?: string;
  /** Seconds to wait from there; default 0. */
  readonly after?: number;
}

export interface Outcome {
  readonly output: string;
  /** The exit code, or the signal that ended it. */
  readonly end: number | NodeJS.Signals | null;
  /** `hit`: the signal came while this was done; else the command had ended, or the resource was made, before it. */
  readonly moment: 'hit' | 'never came' | 'was over';
}

export async function killed(args: readonly string[], { how, at = '', after = 0 }: Killed): Promise<Outcome> {
  // The tests' environment is not the one that Node hands on by itself.
  const options = { cwd: projectFolder, env: process.env };
  const child = spawn('node', [join(projectFolder, 'cli', 'strata.js'), ...args], options);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let isOver = false;
  const exit = new Promise<Outcome['end']>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  void exit.then(() => (isOver = true));
  const until = async (holds: () => boolean) => {
    while (!isOver && !holds()) await pause(20);
    return !isOver;
  };
  let wasReached = await until(() => logOf(child.pid!).includes(at));
  const due = Date.now() + after * 1000;
  if (wasReached) wasReached = await until(() => Date.now() >= due);
  const log = logOf(child.pid!);
  const victims = how === 'KILL with Terraform' ? startedBy(child.pid!) : [];
  child.kill(how.startsWith('KILL') ? 'SIGKILL' : 'SIGTERM');
  for (const pid of victims) process.kill(pid, 'SIGKILL');
  if (how === 'TERM twice' && (await until(() => output.includes('Another signal interrupts it'))))
    child.kill('SIGTERM');
  const end = await exit;
  return { output, end, moment: wasReached ? momentIn(log, at) : 'never came' };
}

function momentIn(log: string, at: string): Outcome['moment'] {
  if (at === '') return 'hit';
  const [resource = ''] = at.split(': ');
  const after = log.slice(log.indexOf(at));
  return [`${resource}: Creation complete`, `${resource}: Destruction complete`].some((words) => after.includes(words))
    ? 'was over'
    : 'hit';
}

function logOf(pid: number): string {
  const logs = join(home, 'logs');
  const folder = existsSync(logs) ? readdirSync(logs).find((name) => name.endsWith(`-${pid}`)) : undefined;
  if (folder === undefined) return '';
  const files = ['terraform-s3.jsonl', 'terraform-infra.jsonl', 'ansible.log'].map((name) => join(logs, folder, name));
  return files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('\n');
}

function startedBy(pid: number): number[] {
  const runs = join(home, 'runs');
  const file = readdirSync(runs).find((name) => name.endsWith(`-${pid}.json`));
  if (file === undefined) return [];
  const { children } = JSON.parse(readFileSync(join(runs, file), 'utf8')) as { children: { pid: number }[] };
  return children.map((child) => child.pid);
}
