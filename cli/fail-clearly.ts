import colors from 'picocolors';
import { Refusal } from '../config/problem';
import { Interrupted } from '../operations/run/interrupt';
import { Failure, failureWords } from '../platform/failure';
import { unwritable } from '../platform/unwritable';
import { codeOf } from './signals';

/** Runs a command. Prints errors meant for users without a stack trace, defects with one, and sets the exit code. */
export async function failClearly(command: () => Promise<unknown>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${highlightRefusals(textWithStep(error))}\n`);
    process.exitCode = exitCodeOf(error);
  }
}

/** Colours the lines of a message with what a host refused. */
function highlightRefusals(text: string): string {
  return text.replace(/^Refused: .*$/gm, (line) => colors.red(line));
}

export function isUserError(error: unknown): error is Error {
  return error instanceof Refusal || error instanceof Failure || unwritable(error) !== undefined;
}

export function wordsOf(error: unknown): string {
  if (isUserError(error)) return unwritable(error) ?? error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** For people; programs get the step in a field of its own. */
export function textWithStep(error: unknown): string {
  return error instanceof Failure ? failureWords(error) : wordsOf(error);
}

export function exitCodeOf(error: unknown): number {
  return error instanceof Interrupted ? codeOf(error.signal) : 1;
}
