import Table from 'cli-table3';
import colors from 'picocolors';
import type { Check } from '../platform/check';

export type { Check } from '../platform/check';

const paint = { passed: colors.green, failed: colors.red, 'not observable here': colors.yellow };

/** Prints the checks as a table and sets a non-zero exit code where one failed. */
export function printChecks(checks: readonly Check[]): void {
  const table = new Table({
    head: ['what', 'result', 'detail'],
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: [34, 21, 70],
  });
  checks.forEach(({ name, outcome, reason }) => table.push([name, paint[outcome](outcome), reason]));
  process.stdout.write(`${table.toString()}\n`);
  if (checks.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1;
}

/** Runs a probe; an exception is a failed check with its words. */
export async function check(name: string, probe: () => Promise<string>): Promise<Check> {
  try {
    return { name, outcome: 'passed', reason: await probe() };
  } catch (error) {
    return { name, outcome: 'failed', reason: (error as Error).message };
  }
}
