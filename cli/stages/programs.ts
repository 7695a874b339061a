/** Stages that are one program. Two of them may run side by side, so each says what it said when it has ended. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
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

export interface Ended {
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
  /** What it said, as people are to read it. */
  readonly told?: (said: string) => string;
}

/** Runs a program to its end; what it printed is shown then, unless it was shown live. */
export async function ended(program: string, args: readonly string[], where: Surroundings = {}): Promise<Ended> {
  const { execa } = await import('execa');
  const PATH = `${join(venvBin('python'), '..')}:${process.env['PATH']}`;
  const [cwd, env] = [where.cwd ?? projectFolder, childEnv({ PATH, ...where.env })];
  const out = where.live ? process.stderr : 'pipe';
  const result = await execa(program, args, {
    ...rawProcess,
    cwd,
    env,
    stdin: 'ignore',
    stdout: out,
    stderr: out,
    all: true,
  });
  const { exitCode, isTerminated, originalMessage } = result;
  const status = exitCode ?? (isTerminated ? null : 1);
  const said = `${result.all ?? ''}${status === 1 && exitCode === undefined ? `${originalMessage}\n` : ''}`;
  const output = where.told ? where.told(said) : said;
  if (!where.silent || status !== 0) process.stdout.write(output);
  return { status, output };
}

/** A stage that is one program: it passes or fails as a whole. */
export async function command(program: string, args: readonly string[], where?: Surroundings): Promise<Count> {
  return (await ended(program, args, where)).status === 0 ? success : failure;
}

export async function jest(config: string, where?: Surroundings): Promise<Count> {
  const file = join(mkdtempSync(join(tmpdir(), 'strata-test-')), 'jest.json');
  const program = join(projectFolder, 'node_modules', '.bin', 'jest');
  const { status } = await ended(program, ['--config', config, '--json', '--outputFile', file], where);
  if (!existsSync(file)) return failure;
  const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: skippedByJest(report),
  };
}
