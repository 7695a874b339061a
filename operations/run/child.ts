/** Runs a program in a process group of its own: signals reach it once, from here, and nothing of it is left behind. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { ShellResult } from '../../platform/shell';
import { goOn, starts } from './interrupt';
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
  /** Of the environment it works on. */
  readonly home: string;
  /** For people, such as `terraform apply of stack infra`. */
  readonly what: string;
  /** Terraform alone: it ends its own way, however long that takes. */
  readonly stack?: string;
  /**
   * It is making or deleting something: the first signal lets it finish. Interrupted, the AWS provider breaks off its
   * requests, and what they make is in no state.
   */
  readonly finishes?: boolean;
  /** Files that its output is added to. Without them it writes to this process, and dies with it. */
  readonly files?: { readonly out: string; readonly err: string };
  readonly onLine?: (line: string) => void;
  /** What it tells programs comes on descriptor 3, whose number the variable names to it. */
  readonly events?: { readonly variable: string; readonly onLine: (line: string) => void };
}

/** A program that is missing is exit code 127, one that was killed 137. */
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
  const piped = [new Lines(child.stdout, program.onLine), new Lines(child.stderr)] as const;
  new Lines((child.stdio[3] as Readable | undefined) ?? null, events?.onLine);
  const code = await ended(child, program, since);
  const [stdout, stderr] = [out?.end() ?? piped[0].text, err?.end() ?? piped[1].text];
  return typeof code === 'number' ? { code, stdout, stderr } : { code: 127, stdout, stderr: code.message };
}

async function ended(child: ChildProcess, program: Program, since: string): Promise<number | Error> {
  if (child.pid === undefined) return new Promise((resolve) => child.once('error', resolve));
  const closed = new Promise((resolve) => child.once('close', resolve));
  const leader = processId(child.pid);
  const { what, stack = null } = program;
  const record = { ...leader, what, stack, since, run: currentRun().id };
  recordStart(program.home, record);
  const done = starts({ words: wordsOf(program), interrupt: (times) => interrupt(leader, program, times) });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  await endGroup(leader);
  await closed;
  recordEnd(program.home, record, code === null);
  done();
  return code ?? 137;
}

/** Programs that its leader left behind, such as providers of a Terraform that was killed. */
export async function endGroup(leader: ProcessId): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (groupOf(leader).length === 0) return;
    signalGroup(leader.pid, signal);
    for (let polls = 0; polls < 20 && groupOf(leader).length > 0; polls += 1) await pause(100);
  }
}

/** Terraform ends its own way, and at once where it is told again; others are asked, then made to. */
function interrupt(leader: ProcessId, { stack, finishes = false }: Program, times: number): void {
  if (stack !== undefined) {
    const told = finishes ? times - 1 : times;
    if (told > 1) signalGroup(leader.pid, 'SIGKILL');
    else if (told >= 0) signalTo(leader.pid, 'SIGINT');
    return;
  }
  signalGroup(leader.pid, (['SIGINT', 'SIGTERM'] as const)[times] ?? 'SIGKILL');
  const graceMs = 15_000;
  setTimeout(() => void endGroup(leader), graceMs).unref();
}

/** What becomes of it at the first signal, the second, and so on. */
function wordsOf({ what, finishes = false }: Program): readonly string[] {
  if (!finishes) return [`${what} is being ended. Once more ends it harder.`, `${what} has to end at once.`];
  return [
    `${what} goes on until it is done and its state is written, which may take minutes; this command waits for it. ` +
      'Once more interrupts it.',
    `${what} is interrupted: what it was making may be in no state; the next \`up\` looks for it. Once more ends it at once.`,
    `${what} has to end at once.`,
  ];
}
