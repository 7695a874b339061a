/** Runs a program in its own process group: it gets signals only from here, and all its child processes can be ended. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { ShellResult } from '../../platform/shell';
import { goOn, registerRunning } from './interrupt';
import { groupOf, processId, signalGroup, signalTo } from './process';
import type { ProcessId } from './process';
import { mark, recordEnd, recordStart } from './record';
import { currentRun } from './run';
import { Lines, Tail } from './tail';

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Home folder of the environment that it works on. */
  readonly home: string;
  /** For people, such as `terraform apply of stack infra`. */
  readonly what: string;
  /** Set for Terraform only, which is never killed after a grace period. */
  readonly stack?: string;
  /**
   * The program creates or deletes resources, so the first signal lets it finish: an interrupted AWS provider cancels its
   * requests, and resources created by them are missing in the state.
   */
  readonly finishes?: boolean;
  /** What goes on elsewhere when it is ended, in a sentence; empty: nothing. */
  readonly goesOn?: string;
  /** Files that its output is appended to. Without them it writes to a pipe of this process, and ends with this process. */
  readonly files?: { readonly out: string; readonly err: string };
  readonly onLine?: (line: string) => void;
  /** Events for programs: written to file descriptor 3, whose number is in this environment variable. */
  readonly events?: { readonly variable: string; readonly onLine: (line: string) => void };
}

/** Exit code 127: the program is missing; 137: it was killed. */
export async function runProgram(program: Program): Promise<ShellResult> {
  goOn();
  const { command, args, cwd, files, events } = program;
  const env = { ...program.env, ...(events && { [events.variable]: '3' }), [mark]: currentRun().id };
  const out = files && new Tail(files.out, program.onLine);
  const err = files && new Tail(files.err);
  const fds = files ? [openSync(files.out, 'a', 0o600), openSync(files.err, 'a', 0o600)] : [];
  const outputs = [...(files ? fds : ['pipe', 'pipe']), ...(events ? ['pipe'] : [])] as ('pipe' | number)[];
  const since = new Date().toISOString();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', ...outputs], detached: true });
  fds.forEach((fd) => closeSync(fd));
  const piped = [new Lines(child.stdout, program.onLine), new Lines(child.stderr, program.onLine)] as const;
  new Lines((child.stdio[3] as Readable | undefined) ?? null, events?.onLine);
  const code = await waitForExit(child, program, since);
  const [stdout, stderr] = [out?.end() ?? piped[0].text, err?.end() ?? piped[1].text];
  return typeof code === 'number' ? { code, stdout, stderr } : { code: 127, stdout, stderr: code.message };
}

async function waitForExit(child: ChildProcess, program: Program, since: string): Promise<number | Error> {
  if (child.pid === undefined) return new Promise((resolve) => child.once('error', resolve));
  const closed = new Promise((resolve) => child.once('close', resolve));
  const leader = processId(child.pid);
  const { what, stack = null } = program;
  const record = { ...leader, what, stack, since, run: currentRun().id };
  recordStart(program.home, record);
  const unregister = registerRunning({
    words: wordsOf(program),
    goesOn: goesOnOf(program),
    interrupt: (times) => interrupt(leader, program, times),
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  await endGroup(leader);
  await closed;
  recordEnd(program.home, record, code === null);
  unregister();
  return code ?? 137;
}

/** Ends the remaining processes of a group, such as providers of a killed Terraform. */
export async function endGroup(leader: ProcessId): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (groupOf(leader).length === 0) return;
    signalGroup(leader.pid, signal);
    for (let polls = 0; polls < 20 && groupOf(leader).length > 0; polls += 1) await pause(100);
  }
}

/** Signals for Terraform: SIGINT twice, then SIGKILL. For others: SIGINT, SIGTERM, SIGKILL; 15 seconds after the first their group is ended. */
function interrupt(leader: ProcessId, { stack, finishes = false }: Program, times: number): void {
  if (stack !== undefined) {
    const signalCount = finishes ? times - 1 : times;
    if (signalCount > 1) signalGroup(leader.pid, 'SIGKILL');
    else if (signalCount >= 0) signalTo(leader.pid, 'SIGINT');
    return;
  }
  signalGroup(leader.pid, (['SIGINT', 'SIGTERM'] as const)[times] ?? 'SIGKILL');
  const graceMs = 15_000;
  setTimeout(() => void endGroup(leader), graceMs).unref();
}

/** Message for the first signal, the second, and so on. */
function wordsOf({ what, finishes = false }: Program): readonly string[] {
  if (!finishes) return [`${what} is being ended. Another signal ends it harder.`, `${what} is killed.`];
  return [
    `${what} goes on until it is done and its state is written, which may take minutes; this command waits for it. ` +
      'Another signal interrupts it.',
    `${what} is interrupted: resources that it was creating may be missing in the state; the next \`up\` looks for them. Another signal kills it.`,
    `${what} is killed.`,
  ];
}

/** As `wordsOf`. */
function goesOnOf({ what, finishes = false, goesOn = '' }: Program): readonly string[] {
  if (!finishes) return [goesOn, goesOn];
  const inCloud = `The cloud goes on with what ${what} had asked it for; the next \`up\` looks for resources that are missing in the state.`;
  return ['', inCloud, inCloud];
}
