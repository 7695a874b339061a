/** How a command answers: words for people, or one JSON document for programs; and the exit code. */
import type { Command } from 'commander';
import { Refusal, type Refused } from '../config/problem';
import type { Face } from '../operations/face';
import { KnownFailure } from '../operations/known';
import { Interrupted } from '../operations/run/interrupt';
import type { CommandName } from '../operations/tools';
import { withExample } from './example';
import { exitCodeOf, isMeantForPeople, wordsOf } from './fail-clearly';
import { forPrograms } from './face/program';
import type { StepRecord } from './face/program';
import { terminal } from './face/terminal';
import type { Answers, FailureDocument } from './json/schemas';

export interface Given<O> {
  readonly face: Face;
  readonly args: readonly string[];
  readonly options: O & { readonly json?: boolean };
}

export interface Answered<N extends CommandName, T, O> {
  /** As it is typed, such as `vault keep`. */
  readonly name: N;
  /** What help shows as an example, behind the name; empty: the command wants no more. */
  readonly example: string;
  readonly act: (given: Given<O>) => Promise<T>;
  /** For people; empty: all was told while the operation worked. */
  readonly text: (result: T) => string;
  readonly json: (result: T) => Answers[N];
  /** What a failure found out all the same, for people. */
  readonly known?: (known: object) => string;
  /** Whether the command ends with 1 although it did its work. */
  readonly isBad?: (result: T) => boolean;
}

export function answering<N extends CommandName, T, O = object>(
  command: Command,
  answered: Answered<N, T, O>,
): Command {
  command.option('--json', 'for programs: one JSON document on standard output (docs/json.md)');
  withExample(command, `${answered.name} ${answered.example}`);
  return command.action(async () => {
    const options = command.opts<O & { json?: boolean; consent?: unknown }>();
    const given = typeof options.consent === 'string' ? options.consent : undefined;
    if (options.json) return inJson(answered, { args: command.args, options }, given);
    return inWords(answered, { face: terminal(given), args: command.args, options });
  });
}

async function inWords<N extends CommandName, T, O>(answered: Answered<N, T, O>, given: Given<O>): Promise<void> {
  try {
    const result = await answered.act(given);
    print(answered.text(result));
    if (answered.isBad?.(result)) process.exitCode = 1;
  } catch (error) {
    if (error instanceof KnownFailure && answered.known) print(answered.known(error.known as object));
    throw error;
  }
}

async function inJson<N extends CommandName, T, O>(
  { act, json, isBad }: Answered<N, T, O>,
  given: Omit<Given<O>, 'face'>,
  consent: string | undefined,
): Promise<void> {
  const steps: StepRecord[] = [];
  try {
    const result = await act({ ...given, face: forPrograms(consent, steps) });
    printDocument(json(result));
    if (isBad?.(result)) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${wordsOf(error)}\n`);
    printDocument(failureDocument(error, steps));
    process.exitCode = exitCodeOf(error);
  }
}

export function failureDocument(error: unknown, steps: readonly StepRecord[] = []): FailureDocument {
  const message = isMeantForPeople(error) ? wordsOf(error) : String(error);
  const known = error instanceof KnownFailure ? (error.known as object) : {};
  const problems = error instanceof Refusal ? message.split('\n') : [];
  const refused = error instanceof Refusal ? error.refused.map(partsOf) : [];
  return { ...known, error: { kind: kindOf(error), message, problems, refused }, steps };
}

/** Without the words apart from their values, which tests look at. */
function partsOf({ rule, file, line, column, key, received, allowed, remedy }: Refused) {
  return { rule, file, line, column, key, received, allowed, remedy };
}

function kindOf(error: unknown): FailureDocument['error']['kind'] {
  if (error instanceof Refusal) return 'refusal';
  if (error instanceof Interrupted) return 'interrupted';
  return isMeantForPeople(error) ? 'failure' : 'defect';
}

export function printDocument(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

function print(text: string): void {
  if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
