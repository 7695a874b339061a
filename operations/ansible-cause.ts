/** The cause of a failed task in one line, from what the task said. */
import { parse } from 'yaml';

/** Lines of programs that only point somewhere else, or that say that something failed and not why. */
const noise: readonly RegExp[] = [
  /^non-zero return code\.?$/,
  /^MODULE FAILURE\b/,
  /^Module result deserialization failed/,
  /^See (stdout\/stderr|"systemctl status|the logfile|")/,
  /^Traceback \(most recent call last\):$/,
  /^If you are using a module and expect the file to exist on the remote/,
  // Certbot's.
  /^(Saving debug log to|Some challenges have failed|Ask for help or search for solutions|Please see the logfiles?|Hint:)/,
  // PostgreSQL's, and systemd's about it.
  /^\S*(HINT|STATEMENT|CONTEXT):/,
  /FATAL:\s+configuration file ".*" contains errors/,
  /LOG:\s+database system is shut down/,
  /^PostgreSQL does not work with these settings/,
  /^pg_ctl: could not start server|^Examine the log output/,
  /^\S+\.service: (Control process exited|Failed with result|Main process exited)|^Failed to start /,
  // apt's.
  /^E: Unable to fetch some archives, maybe run apt-get update/,
  /^W: Some index files failed to download|^E: Some index files failed to download/,
  /^[-=*~^ ]*$/,
];

/** Fields of a result, in the order in which they explain it. */
const fields = ['msg', 'stderr', 'module_stderr', 'exception', 'stdout', 'module_stdout', 'censored'];
const longest = 500;

/**
 * Secrets are hidden before the text is made shorter, because half a secret would not be recognized. The first line of a message of several
 * lines says what failed, and its last one why; of a program's output the last one counts.
 * @param taskResult the result of the task as YAML
 * @param scrub hides secrets
 */
export function causeIn(taskResult: string, scrub: (text: string) => string): string {
  const result = resultIn(taskResult);
  for (const field of result === null ? [] : fields) {
    const lines = meaningfulLines(scrub(textOf(result![field])));
    if (lines.length > 0) return shortened(field === 'msg' ? firstAndLast(lines) : lines.at(-1)!);
  }
  return shortened(meaningfulLines(scrub(taskResult)).at(-1) ?? 'the task gave no reason');
}

/** All that a task said; in its result as YAML, lines are folded, so that no two words are surely beside each other. */
export function textIn(taskResult: string): string {
  const result = resultIn(taskResult);
  return result === null ? taskResult : fields.map((field) => textOf(result[field])).join('\n');
}

/** Of a run that ended before its first task: Ansible's first error, else the last line. */
export function endingCauseIn(output: string): string {
  const lines = meaningfulLines(output);
  const error = lines.find((line) => /^(\[ERROR\]:|ERROR!)/.test(line))?.replace(/^(\[ERROR\]:|ERROR!)\s*/, '');
  return shortened(error ?? lines.at(-1) ?? 'Ansible ended without a message');
}

function meaningfulLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => noise.every((pattern) => !pattern.test(line)));
}

function firstAndLast(lines: readonly string[]): string {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  if (lines.length === 1) return first;
  return `${first}${first.endsWith(':') ? '' : ' …'} ${last}`;
}

function shortened(line: string): string {
  const half = longest / 2;
  return line.length <= longest ? line : `${line.slice(0, half)} … ${line.slice(-half)}`;
}

/** Null: it is no YAML, or no mapping. */
function resultIn(yaml: string): Readonly<Record<string, unknown>> | null {
  try {
    const result: unknown = parse(yaml, { logLevel: 'silent' });
    return typeof result === 'object' && result !== null ? (result as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A message may be a list of lines. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(textOf).join('\n') : '';
}
