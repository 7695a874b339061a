/** Programs that stand in for hosts and playbooks: an `ssh` in PATH, and an Ansible in the cache. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digest } from '../../platform/digest';
import { venvBin } from '../../platform/venv';

export class HostStandIn {
  readonly folder = mkdtempSync(join(tmpdir(), 'strata-host-'));
  private readonly originalEnv = { ...process.env };

  constructor() {
    const cache = join(this.folder, 'cache');
    process.env['XDG_CACHE_HOME'] = cache;
    this.program(dirname(venvBin('ansible-playbook')), 'ansible-playbook', 'playbook');
    this.program(join(this.folder, 'bin'), 'ssh', 'ssh');
    for (const name of ['ssh-keygen', 'ssh-keyscan']) this.program(join(this.folder, 'bin'), name, name);
    this.finishVenv();
    process.env['PATH'] = `${join(this.folder, 'bin')}:${process.env['PATH']}`;
    writeFileSync(join(this.folder, 'ssh_config'), '');
  }

  /** What the program prints and ends with from now on; `script` is run by it before. */
  answers(program: 'ssh' | 'playbook', output: string, { code = 0, error = '', script = '' } = {}): void {
    writeFileSync(join(this.folder, `${program}.out`), output);
    writeFileSync(join(this.folder, `${program}.err`), error);
    writeFileSync(join(this.folder, `${program}.script`), `${script}\nexit ${code}\n`);
  }

  /** Arguments of each call so far, and those environment variables that matter. */
  calls(program: 'ssh' | 'playbook'): { readonly args: string; readonly vaults: string }[] {
    const file = join(this.folder, `${program}.calls`);
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    return lines.map((line) => ({ vaults: line.split('|')[0]!, args: line.split('|').slice(1).join('|') }));
  }

  remove(): void {
    process.env = this.originalEnv;
    rmSync(this.folder, { recursive: true });
  }

  /** Complete, so that nothing is installed. */
  private finishVenv(): void {
    const folder = dirname(dirname(venvBin('python')));
    this.program(dirname(venvBin('python')), 'python', 'python');
    const requirements = join(__dirname, '..', '..', 'platform', 'requirements.txt');
    writeFileSync(join(folder, '.strata-requirements'), digest(readFileSync(requirements, 'utf8')));
  }

  private program(folder: string, name: string, files: string): void {
    const of = join(this.folder, files);
    mkdirSync(folder, { recursive: true });
    const script = `#!/bin/sh\necho "$ANSIBLE_VAULT_IDENTITY_LIST|$*" >>${of}.calls\ncat ${of}.out\ncat ${of}.err >&2\n. ${of}.script\n`;
    writeFileSync(join(folder, name), script);
    chmodSync(join(folder, name), 0o755);
    this.answers(files as 'ssh', '');
  }
}
