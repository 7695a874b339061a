import { join } from 'node:path';
import { projectFolder } from '../../operations/project';
import { failure, success } from './count';
import type { Count } from './count';
import { runToEnd } from './programs';
import { skippedInTap } from './skipped';

/** The example's own tests want a PostgreSQL server; without one they skip themselves, which is counted and never green. */
export async function example(): Promise<Count> {
  const cwd = join(projectFolder, 'examples', 'notes');
  const installed = await runToEnd('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd });
  const env = { NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --test-reporter=tap`.trim() };
  const tests = await runToEnd('npm', ['test', '--silent'], { cwd, env });
  if (installed.status !== 0 || tests.status !== 0) return failure;
  return { ...success, skipped: skippedInTap(tests.output) };
}
