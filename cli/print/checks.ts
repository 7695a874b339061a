import Table from 'cli-table3';
import colors from 'picocolors';
import type { Check } from '../../platform/check';

const paint = { passed: colors.green, failed: colors.red, 'not observable here': colors.yellow };

export function checksText(checks: readonly Check[]): string {
  const table = new Table({
    head: ['what', 'result', 'detail'],
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: [34, 21, 70],
  });
  checks.forEach(({ name, outcome, reason }) => table.push([name, paint[outcome](outcome), reason]));
  return table.toString();
}

export function hasFailure(checks: readonly Check[]): boolean {
  return checks.some(({ outcome }) => outcome === 'failed');
}
