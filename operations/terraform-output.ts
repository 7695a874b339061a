/** Where a Terraform's output goes: messages for programs into one file, and as text into the log. */
import { appendFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Report } from '../platform/report';
import type { ShellResult } from '../platform/shell';
import type { Program } from './run/child';
import { lineText } from './terraform-messages';

/** They have messages for programs, a line each; the others print text, or one document. */
const speaking = new Set(['init', 'plan', 'apply', 'destroy']);

export function speaks([command = '']: readonly string[]): boolean {
  return speaking.has(command);
}

/** @param log path of its files without their ending */
export function outputOf(
  args: readonly string[],
  log: () => string,
  report: Report,
): Pick<Program, 'files' | 'onLine'> {
  const tell = (text: string) => text.split('\n').forEach((each) => report(each.trim()));
  // Documents for programs, which change nothing.
  if (args.includes('-json')) return { onLine: tell };
  const base = log();
  const text = `${base}.log`;
  const err = `${base}.err`;
  if (!speaks(args)) return { files: { out: text, err }, onLine: (line) => tell(stripVTControlCharacters(line)) };
  const onLine = (line: string) => {
    const words = stripVTControlCharacters(lineText(line));
    appendFileSync(text, `${words}\n`, { mode: 0o600 });
    tell(words);
  };
  return { files: { out: `${base}.jsonl`, err }, onLine };
}

/** Of a program that told no error as a message. */
export function textOf({ stdout, stderr }: ShellResult): string {
  return stripVTControlCharacters(stderr.trim() || stdout.trim().split('\n').map(lineText).join('\n'));
}
