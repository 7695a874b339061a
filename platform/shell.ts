import { spawn } from 'node:child_process';
import { lineReader } from './lines';

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

/** Runs a command and fails, with its last words, when it fails. */
export async function run(command: string, args: readonly string[], options: ShellOptions = {}): Promise<string> {
  const result = await attempt(command, args, options);
  if (result.code === 0) return result.stdout;
  const words = (result.stderr.trim() || result.stdout.trim()).split('\n').slice(-8).join('\n');
  throw new Error(`${[command, ...args].join(' ').slice(0, 200)} failed (exit ${result.code}): ${words}`);
}

/** Runs a command whose failure is an answer too. A missing command is exit code 127, as in a shell. */
export function attempt(command: string, args: readonly string[], options: ShellOptions = {}): Promise<ShellResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      timeout: options.timeoutSeconds ? options.timeoutSeconds * 1000 : undefined,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let stderr = '';
    const lines = lineReader((line) => line.trim() && options.onLine?.(line.trim()));
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      lines.read(chunk);
    });
    child.stdout?.on('end', () => lines.end());
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', (error) => resolve({ code: 127, stdout, stderr: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 137, stdout, stderr }));
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input);
  });
}
