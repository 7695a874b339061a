/** Python gets what TypeScript gets: lint, format, types, tests. `npm run python`, and a stage of `npm test`. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkBin, ensureChecks, ensureVenv, venvBin } from '../../platform/venv';
import { failClearly } from '../fail-clearly';
import { add, words } from './count';
import type { Count } from './count';
import { command, runToEnd } from './programs';
import { skippedByPytest } from './skipped';
import { typeCheck } from './python-types';

export async function python(): Promise<Count> {
  const ruff = checkBin('ruff');
  const steps = [() => command(ruff, ['check']), () => command(ruff, ['format', '--check', '-q']), typeCheck, pytest];
  let total: Count = { passed: 0, failed: 0, skipped: [] };
  for (const step of steps) total = add(total, await step());
  return total;
}

/** Every test of this repository that is written in Python, with Ansible and moto beside pytest. */
async function pytest(): Promise<Count> {
  const packages = join(dirname(checkBin('python')), '..', 'lib');
  const PYTHONPATH = readdirSync(packages).map((version) => join(packages, version, 'site-packages'))[0];
  const env = { PYTHONPATH, PYTHONDONTWRITEBYTECODE: '1' };
  const { status, output } = await runToEnd(venvBin('python'), ['-m', 'pytest'], { env, silent: true });
  return countOf(output, status);
}

/** By pytest's last line. What failed without being a test, such as a file that cannot be read, is one that failed. */
export function countOf(output: string, status: number | null): Count {
  const number = (word: string) => Number(new RegExp(`^=.* (\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  const failed = number('failed') + number('errors?');
  return {
    passed: number('passed'),
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: skippedByPytest(output),
  };
}

async function main(): Promise<void> {
  const say = (message: string) => process.stdout.write(`${message}\n`);
  await ensureVenv(say);
  await ensureChecks(say);
  const count = await python();
  for (const name of count.skipped) say(`skipped: ${name}`);
  say(words(count));
  if (count.failed > 0) process.exitCode = 1;
}

if (require.main === module) void failClearly(main);
