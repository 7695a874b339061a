import type { Text } from './wording';
import { unwritable } from '../platform/unwritable';

/** One mistake in a description, with all that a reader needs to fix it without the manual. */
export interface Problem {
  /** Keys from the root of the file to the wrong value. */
  readonly path: readonly (string | number)[];
  /** The current value. */
  readonly received: Text;
  readonly allowed: Text;
  /** How to fix it. */
  readonly remedy: Text;
  /** Id of the broken rule, where one function checks several; default: the function's name. */
  readonly rule?: string;
  /** Keys whose mistakes, where there are any, explain this one: then it is not reported. */
  readonly unlessWrong?: readonly (string | number)[];
  /** Where it stands, if that is another file than the description. */
  readonly at?: { readonly file: string; readonly line: number; readonly column: number };
}

/** A problem for output: with the id of its rule, its place in a file, and plain text. */
export interface LocatedProblem {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `servers.db-1.address`; empty: the file as a whole. */
  readonly key: string;
  readonly received: string;
  readonly allowed: string;
  readonly remedy: string;
  /** Received, allowed and remedy, each with the values separate from the words. */
  readonly texts: readonly Text[];
}

/** An error whose message is for the user: printed without a stack trace. */
export class Refusal extends Error {
  /** @param problems each problem of a description, in the order of the lines of the message */
  constructor(
    message: string,
    readonly problems: readonly LocatedProblem[] = [],
  ) {
    super(message);
  }
}

/** `servers.db-1.address: received 10.9.0.1; allowed: …; …` */
export function sentence(problem: Problem): string {
  const path = problem.path.join('.') || 'description';
  const text = `${path}: received ${abbreviate(String(problem.received))}; allowed: ${String(problem.allowed)}; ${String(problem.remedy)}`;
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** The value as text, cut to fit on one line. */
export function abbreviate(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text || '""';
}

/** Runs `effect`. A refusal is printed and ends the process with 1; any other error is a defect and keeps its stack trace. */
export function exitOnRefusal(effect: () => void): void {
  try {
    effect();
  } catch (error) {
    const words = error instanceof Refusal ? error.message : unwritable(error);
    if (words === undefined) throw error;
    process.stderr.write(`${words}\n`);
    process.exitCode = 1;
  }
}
