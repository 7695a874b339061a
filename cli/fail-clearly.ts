import colors from 'picocolors';
import { Refusal } from '../config/problem';
import { Interrupted } from '../operations/run/interrupt';
import { Failure } from '../platform/failure';
import { unwritable } from '../platform/unwritable';
import { codeOf } from './signals';

/** Runs a command; what is meant for people is printed as it is, a defect keeps its trace, and either ends with 1. */
export async function failClearly(command: () => Promise<unknown>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${painted(wordsOf(error))}\n`);
    process.exitCode = exitCodeOf(error);
  }
}

/** What a host refuses, among what else is told. */
function painted(text: string): string {
  return text.replace(/^Refused: .*$/gm, (line) => colors.red(line));
}

export function isMeantForPeople(error: unknown): error is Error {
  return error instanceof Refusal || error instanceof Failure || unwritable(error) !== undefined;
}

export function wordsOf(error: unknown): string {
  if (isMeantForPeople(error)) return unwritable(error) ?? error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export function exitCodeOf(error: unknown): number {
  return error instanceof Interrupted ? codeOf(error.signal) : 1;
}
