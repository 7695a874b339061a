import type { Options } from 'execa';
import { childEnv } from './child-env';

export interface ShellOptions {
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly timeoutSeconds?: number;
  /** Called with every line of output, for progress. */
  readonly onLine?: (line: string) => void;
}

export interface ShellResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command. @throws Error with the last lines of its output if it fails */
export async function run(command: string, args: readonly string[], options: ShellOptions = {}): Promise<string> {
  const result = await attempt(command, args, options);
  if (result.code === 0) return result.stdout;
  const what = [command, ...args].join(' ').slice(0, 200);
  throw new Error(`${what} failed (exit ${result.code}): ${lastLines(result)}`);
}

/** Last lines of the output of a command that failed. */
export function lastLines({ stderr, stdout }: Pick<ShellResult, 'stderr' | 'stdout'>): string {
  return (stderr.trim() || stdout.trim()).split('\n').slice(-8).join('\n');
}

/** Runs a command and returns its exit code instead of throwing. A missing command has exit code 127, as in a shell. */
export async function attempt(
  command: string,
  args: readonly string[],
  options: ShellOptions = {},
): Promise<ShellResult> {
  // Loaded with the first program: most commands that only read a description start none.
  const { execa } = await import('execa');
  const { exitCode, isTerminated, originalMessage, stdout, stderr } = await execa(command, args, execaOptions(options));
  const text = { stdout: String(stdout), stderr: String(stderr) };
  if (exitCode !== undefined) return { code: exitCode, ...text };
  return isTerminated ? { code: 137, ...text } : { code: 127, ...text, stderr: originalMessage ?? '' };
}

function execaOptions({ input, env = childEnv(), cwd, timeoutSeconds, onLine }: ShellOptions) {
  return {
    ...rawProcess,
    ...(input === undefined ? { stdin: 'ignore' } : { input }),
    ...(cwd && { cwd }),
    ...(timeoutSeconds && { timeout: timeoutSeconds * 1000 }),
    ...(onLine && { stdout: eachLine((line) => onLine(line.trim())) }),
    env,
    killSignal: 'SIGKILL',
  } as const satisfies Options;
}

/** Options of execa: no inherited environment variables, no exception on failure, output complete and unchanged. */
export const rawProcess = {
  extendEnv: false,
  reject: false,
  stripFinalNewline: false,
  maxBuffer: Infinity,
  // Signals are handled by the command itself (cli/signals.ts).
  cleanup: false,
} as const satisfies Options;

/** For `stdout` of execa: calls `onLine` with each line that is not empty, as soon as the line is complete. */
export function eachLine(onLine: (line: string) => void) {
  const transform = function* (line: unknown) {
    if (String(line).trim()) onLine(String(line).trimEnd());
    yield line;
  };
  return { transform, preserveNewlines: true };
}
