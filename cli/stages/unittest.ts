import { venvBin } from '../../platform/venv';
import type { Count } from './count';
import { ended } from './programs';
import { skippedByUnittest } from './skipped';

/** Tests of the lab's cloud, one by one, so that those that skip themselves are known by name. */
export async function cloud(): Promise<Count> {
  const args = ['-m', 'unittest', 'discover', '-v', '-s', 'lab/cloud/tests', '-t', 'lab'];
  const { status, output } = await ended(venvBin('python'), args, { silent: true });
  const skipped = skippedByUnittest(output);
  const ran = Number(/^Ran (\d+) tests? in /m.exec(output)?.[1] ?? 0);
  return status === 0 ? { passed: ran - skipped.length, failed: 0, skipped } : { passed: 0, failed: 1, skipped };
}
