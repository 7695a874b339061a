/** A task that one host hands to another is done there, over the way that the generated inventory says. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { venvBin } from '../../platform/venv';
import { ansibleFiles } from '../../render/ansible-files';
import { writeAll } from '../../platform/write';
import { environmentOf } from '../environment';
import { withoutAnsible } from './plays/play';

const folder = mkdtempSync(join(tmpdir(), 'strata-delegation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

(withoutAnsible === null ? test : test.skip)(
  `app-1 asks db-1, and is not asked itself${withoutAnsible ? ` (not observable here: ${withoutAnsible})` : ''}`,
  () => {
    writeAll(folder, ansibleFiles(environmentOf('small.yaml')));
    const logFile = join(folder, 'said');
    const ssh = join(folder, 'ssh');
    writeFileSync(ssh, `#!/bin/sh\necho "$@" >> '${logFile}'\n`);
    chmodSync(ssh, 0o755);
    expect(play({ ansible_become: false, ansible_ssh_executable: ssh, ansible_ssh_retries: 0 })).toContain('app-1');
    expect(readFileSync(logFile, 'utf8')).toMatch(/ db-1 /);
    expect(readFileSync(logFile, 'utf8')).not.toMatch(/ app-1 /);
  },
  60_000,
);

/** @returns what Ansible said; throws it where the play failed. */
function play(variables: object): string {
  const inventory = join(folder, 'inventory', 'declared.yml');
  const { status, stdout, stderr } = spawnSync(
    venvBin('ansible-playbook'),
    ['-i', inventory, '-e', JSON.stringify(variables), join(__dirname, 'plays', 'delegated.yml')],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        ANSIBLE_CONFIG: join(__dirname, '..', '..', 'ansible', 'ansible.cfg'),
        PATH: `${dirname(venvBin('ansible'))}:${process.env['PATH']}`,
      },
    },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout;
}
