/** Output of a command: text for people, or one JSON document for programs; and the exit code. */
import type { Command } from 'commander';
import { Refusal, type LocatedProblem } from '../config/problem';
import type { Face } from '../operations/face';
import { FailureWithResult } from '../operations/failure-with-result';
import { Interrupted } from '../operations/run/interrupt';
import type { CommandName } from '../operations/tools';
import { withExample } from './example';
import { exitCodeOf, isUserError, textWithStep, wordsOf } from './fail-clearly';
import { forPrograms } from './face/program';
import type { StepRecord } from './face/program';
import { terminal } from './face/terminal';
import type { Answers, FailureDocument } from './json/schemas';

export interface Invocation<O> {
  readonly face: Face;
  readonly args: readonly string[];
  readonly options: O & { readonly json?: boolean };
}

export interface CommandDefinition<N extends CommandName, T, O> {
  /** As typed on the command line, such as `vault keep`. */
  readonly name: N;
  /** What help shows as an example, behind the name; empty: the command wants no more. */
  readonly example: string;
  readonly act: (invocation: Invocation<O>) => Promise<T>;
  /** Text for people; empty: everything was printed during the operation. */
  readonly text: (result: T) => string;
  readonly json: (result: T) => Answers[N];
  /** Text for people on the partial result of a failed operation. */
  readonly partialText?: (partial: object) => string;
  /** True: the exit code is 1 although the operation finished, for example because a check failed. */
  readonly isBad?: (result: T) => boolean;
}

export function answering<N extends CommandName, T, O = object>(
  command: Command,
  definition: CommandDefinition<N, T, O>,
): Command {
  command.option('--json', 'for programs: one JSON document on standard output (docs/json.md)');
  withExample(command, `${definition.name} ${definition.example}`);
  return command.action(async () => {
    const options = command.opts<O & { json?: boolean; consent?: unknown }>();
    const consent = typeof options.consent === 'string' ? options.consent : undefined;
    if (options.json) return runForPrograms(definition, { args: command.args, options }, consent);
    return runForPeople(definition, { face: terminal(consent), args: command.args, options });
  });
}

async function runForPeople<N extends CommandName, T, O>(
  definition: CommandDefinition<N, T, O>,
  invocation: Invocation<O>,
): Promise<void> {
  try {
    const result = await definition.act(invocation);
    print(definition.text(result));
    if (definition.isBad?.(result)) process.exitCode = 1;
  } catch (error) {
    if (error instanceof FailureWithResult && definition.partialText)
      print(definition.partialText(error.result as object));
    throw error;
  }
}

async function runForPrograms<N extends CommandName, T, O>(
  { act, json, isBad }: CommandDefinition<N, T, O>,
  invocation: Omit<Invocation<O>, 'face'>,
  consent: string | undefined,
): Promise<void> {
  const steps: StepRecord[] = [];
  try {
    const result = await act({ ...invocation, face: forPrograms(consent, steps) });
    printDocument(json(result));
    if (isBad?.(result)) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${textWithStep(error)}\n`);
    printDocument(failureDocument(error, steps));
    process.exitCode = exitCodeOf(error);
  }
}

export function failureDocument(error: unknown, steps: readonly StepRecord[] = []): FailureDocument {
  const message = isUserError(error) ? wordsOf(error) : String(error);
  const partial = error instanceof FailureWithResult ? (error.result as object) : {};
  const problems = error instanceof Refusal ? message.split('\n') : [];
  const details = error instanceof Refusal ? error.problems.map(partsOf) : [];
  return { ...partial, error: { kind: kindOf(error), message, problems, refused: details }, steps };
}

/** Leaves out `texts`, which only tests use. */
function partsOf({ rule, file, line, column, key, received, allowed, remedy }: LocatedProblem) {
  return { rule, file, line, column, key, received, allowed, remedy };
}

function kindOf(error: unknown): FailureDocument['error']['kind'] {
  if (error instanceof Refusal) return 'refusal';
  if (error instanceof Interrupted) return 'interrupted';
  return isUserError(error) ? 'failure' : 'defect';
}

export function printDocument(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

function print(text: string): void {
  if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
