/** The pure parts of role postgresql_backup are Python; their tests too. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const tests = join(__dirname, 'postgresql_backup');
const role = join(__dirname, '../../ansible/roles/postgresql_backup/files');

it('engine info, the archive watch and strata-backups say what they should', () => {
  const { status, stderr } = spawnSync('python3', ['-m', 'unittest', 'discover', '-s', tests], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: role, PYTHONDONTWRITEBYTECODE: '1' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/Ran \d{2,} tests[^]*OK/) });
});
