/** What roles look at on a host before they repair it is Python; its tests too. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { venvBin } from '../../platform/venv';

it('chains, certificates, sshd and files are judged as they should be', () => {
  const tests = join(__dirname, 'repairs');
  const { status, stderr } = spawnSync(venvBin('python'), ['-m', 'unittest', 'discover', '-s', tests], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/Ran \d{2,} tests[^]*OK/) });
}, 60_000);
