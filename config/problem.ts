import type { Text } from './wording';
import { unwritable } from '../platform/unwritable';

/** One thing wrong with a description, said so that the reader can mend it without opening the manual. */
export interface Problem {
  /** Keys from the root of the file to the thing that is wrong. */
  readonly path: readonly (string | number)[];
  /** What stands there now. */
  readonly received: Text;
  readonly allowed: Text;
  /** What to do about it. */
  readonly remedy: Text;
  /** Id of what is broken, where the rule that finds it has several; else the rule's name is the id. */
  readonly rule?: string;
}

/** A problem as it is told: with the id of its rule, its place in a file, and plain text. */
export interface Refused {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `servers.db-1.address`; empty: the file as a whole. */
  readonly key: string;
  readonly received: string;
  readonly allowed: string;
  readonly remedy: string;
  /** What is received, allowed and to do, with the values apart from the words. */
  readonly texts: readonly Text[];
}

/** A command that cannot go on: its message is meant for people and is printed without a stack trace. */
export class Refusal extends Error {
  /** @param refused each problem of a description, in the order of the lines of the message */
  constructor(
    message: string,
    readonly refused: readonly Refused[] = [],
  ) {
    super(message);
  }
}

/** `servers.db-1.address: received 10.9.0.1; allowed: …; …` */
export function sentence(problem: Problem): string {
  const path = problem.path.join('.') || 'description';
  const text = `${path}: received ${shown(String(problem.received))}; allowed: ${String(problem.allowed)}; ${String(problem.remedy)}`;
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** The value as the reader wrote it, short enough for one line. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text || '""';
}

/** Runs an effect; a refusal is printed as it is and ends the process with 1, anything else is a defect and keeps its trace. */
export function refuseClearly(effect: () => void): void {
  try {
    effect();
  } catch (error) {
    const words = error instanceof Refusal ? error.message : unwritable(error);
    if (words === undefined) throw error;
    process.stderr.write(`${words}\n`);
    process.exitCode = 1;
  }
}
