/** Runs `strata` and ends it in the middle, as a person, a pipeline or a power cut does. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../cli/project';
import { home } from './harness';

export interface Killed {
  readonly signal: 'SIGTERM' | 'SIGKILL';
  /** What Terraform or Ansible of this run has to say before. */
  readonly at: RegExp;
  /** Terraform itself is killed, too. */
  readonly terraformToo?: boolean;
}

export interface Outcome {
  readonly said: string;
  /** False: it ended before it came that far. */
  readonly wasKilled: boolean;
}

export async function killed(args: readonly string[], { signal, at, terraformToo }: Killed): Promise<Outcome> {
  // Jest's own environment, which a child does not get by itself: it says where the descriptions are.
  const options = { cwd: projectFolder, env: process.env };
  const child = spawn('node', [join(projectFolder, 'cli', 'strata.js'), ...args], options);
  let said = '';
  let isOver = false;
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise((resolve) => child.once('exit', resolve)).then(() => (isOver = true));
  while (!isOver && !at.test(logOf(child.pid!))) await new Promise((resolve) => setTimeout(resolve, 100));
  const wasKilled = !isOver;
  const terraforms = terraformToo ? startedBy(child.pid!) : [];
  if (wasKilled) child.kill(signal);
  for (const pid of terraforms) process.kill(pid, 'SIGKILL');
  await ended;
  return { said, wasKilled };
}

function logOf(pid: number): string {
  const logs = join(home, 'logs');
  const folder = existsSync(logs) ? readdirSync(logs).find((name) => name.endsWith(`-${pid}`)) : undefined;
  if (folder === undefined) return '';
  const files = ['terraform.log', 'ansible.log'].map((name) => join(logs, folder, name));
  return files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('\n');
}

function startedBy(pid: number): number[] {
  const runs = join(home, 'runs');
  const file = readdirSync(runs).find((name) => name.endsWith(`-${pid}.json`));
  if (file === undefined) return [];
  const { children } = JSON.parse(readFileSync(join(runs, file), 'utf8')) as { children: { pid: number }[] };
  return children.map((child) => child.pid);
}
