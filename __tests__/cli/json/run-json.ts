/** Runs a command with --json and reads the whole of what it printed. */
import { failure, schemas } from '../../../cli/json/schemas';
import { program } from '../../../cli/program';
import type { CommandName } from '../../../operations/tools';
import { outputWhile } from '../output';

export interface JsonResult {
  readonly document: Readonly<Record<string, any>>;
  readonly code: number;
}

/** @throws where standard output is not one JSON document */
export async function runJson(...words: string[]): Promise<JsonResult> {
  const stderrWrite = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  process.exitCode = undefined;
  try {
    const output = await outputWhile(() => program().parseAsync(['node', 'strata', ...words, '--json']));
    return { document: JSON.parse(output) as JsonResult['document'], code: Number(process.exitCode ?? 0) };
  } finally {
    process.exitCode = undefined;
    stderrWrite.mockRestore();
  }
}

/** @throws where the command failed, or answered in another shape than its schema says */
export async function succeeded(name: CommandName, ...more: string[]): Promise<JsonResult['document']> {
  const { document, code } = await runJson(...name.split(' '), ...more);
  if (document['error']) throw new Error(`${name} failed: ${JSON.stringify(document['error'])}`);
  // A host may say more than is documented; every other shape is strict.
  expect({ document, code }).toMatchObject({ document: schemas[name].parse(document), code: 0 });
  return document;
}

/** @throws where it did not fail, or failed in another shape than every failure has */
export async function failed(name: CommandName, ...more: string[]): Promise<JsonResult['document']> {
  const { document, code } = await runJson(...name.split(' '), ...more);
  expect({ document: failure.parse(document), code }).toEqual({ document, code: 1 });
  return document;
}
