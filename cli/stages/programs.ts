/** Stages that are one program. Two of them may run side by side, so the output of each is shown when it has ended. */
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnv } from '../../platform/child-env';
import { rawProcess } from '../../platform/shell';
import { venvBin } from '../../platform/venv';
import { projectFolder } from '../../operations/project';
import { failure, success } from './count';
import type { Count } from './count';
import { skippedByJest } from './skipped';
import type { JestReport } from './skipped';

export interface ProgramResult {
  readonly status: number | null;
  readonly output: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** True: shown while it runs, for what takes a quarter of an hour. */
  readonly live?: boolean;
  /** True: what it printed is shown only where it failed. */
  readonly silent?: boolean;
  /** After how long it is stopped, and has failed. */
  readonly minutes?: number;
  /** Changes the output before it is shown. */
  readonly rewrite?: (output: string) => string;
}

/** How long a program may run: none takes half of it. The lab's tests have more, and CI ends everything after 90 minutes. */
const defaultMinutes = 40;

/**
 * Runs a program to its end; what it printed is shown then, unless it was shown live. It prints into a file and not
 * into a pipe: a program that it leaves running in the background would hold a pipe open for ever.
 */
export async function runToEnd(
  program: string,
  args: readonly string[],
  where: Surroundings = {},
): Promise<ProgramResult> {
  const folder = mkdtempSync(join(tmpdir(), 'strata-stage-'));
  const file = join(folder, 'output');
  // execa's types name the descriptors 3 to 9; it takes every open one.
  const out = openSync(file, 'a') as 3;
  const { status, reason } = await runInto(where.live ? 2 : out, [program, args], where);
  closeSync(out);
  const raw = `${readFileSync(file, 'utf8')}${reason}`;
  rmSync(folder, { recursive: true });
  const output = where.rewrite ? where.rewrite(raw) : raw;
  if (!where.silent || status !== 0) process.stdout.write(output);
  return { status, output };
}

type Started = readonly [program: string, args: readonly string[]];

async function runInto(out: 2 | 3, [program, args]: Started, where: Surroundings) {
  const { execa } = await import('execa');
  const PATH = `${join(venvBin('python'), '..')}:${process.env['PATH']}`;
  const minutes = where.minutes ?? defaultMinutes;
  const { exitCode, isTerminated, timedOut, originalMessage } = await execa(program, args, {
    ...rawProcess,
    cwd: where.cwd ?? projectFolder,
    env: childEnv({ PATH, ...where.env }),
    stdin: 'ignore',
    stdout: out,
    stderr: out,
    timeout: minutes * 60_000,
  });
  if (timedOut) return { status: null, reason: `${program} did not end within ${minutes} minutes and was stopped.\n` };
  if (exitCode === undefined && !isTerminated) return { status: 1, reason: `${originalMessage}\n` };
  return { status: exitCode ?? null, reason: '' };
}

/** A stage that is one program: it passes or fails as a whole. */
export async function command(program: string, args: readonly string[], where?: Surroundings): Promise<Count> {
  return (await runToEnd(program, args, where)).status === 0 ? success : failure;
}

export async function jest(config: string, where?: Surroundings): Promise<Count> {
  const file = join(mkdtempSync(join(tmpdir(), 'strata-test-')), 'jest.json');
  const program = join(projectFolder, 'node_modules', '.bin', 'jest');
  const { status } = await runToEnd(program, ['--config', config, '--json', '--outputFile', file], where);
  if (!existsSync(file)) return failure;
  const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: skippedByJest(report),
  };
}
