/** strata_files writes secrets, too: they are in its files and nowhere else. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { venvBin } from '../../lab/venv';

const plugins = join(__dirname, '../../ansible/plugins');
/** What the module logs goes to standard error here, what Ansible reads of it to standard output. */
const program = `
import json, sys
import ansible.module_utils
from ansible.module_utils import basic
ansible.module_utils.__path__.append(sys.argv[1] + "/module_utils")
sys.path.insert(0, sys.argv[1] + "/modules")
basic.AnsibleModule._log_to_syslog = lambda self, text: print(text, file=sys.stderr)
basic.has_journal = False
basic._ANSIBLE_PROFILE = "legacy"
basic._ANSIBLE_ARGS = json.dumps({"ANSIBLE_MODULE_ARGS": json.loads(sys.argv[2])}).encode()
import strata_files
strata_files.main()
`;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'strata-files-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function run(content: string, diff: boolean) {
  const file = join(folder, 'cipher');
  const files = [{ path: file, content, owner: '', group: '', mode: '0600' }];
  const given = JSON.stringify({ files, _ansible_diff: diff, _ansible_remote_tmp: folder });
  const { stdout, stderr } = spawnSync(venvBin('python'), ['-c', program, plugins, given], { encoding: 'utf8' });
  return { written: readFileSync(file, 'utf8'), said: stdout + stderr, stdout };
}

test('a content is neither in the journal nor in what -vvv prints of the call', () => {
  const { written, said, stdout } = run('s3cret', false);
  expect(written).toBe('s3cret');
  expect(JSON.parse(stdout)).toMatchObject({ changed: true, changed_paths: [join(folder, 'cipher')] });
  expect(said).not.toContain('s3cret');
});

test('with --diff a task that allows it shows what changes', () => {
  expect(run('plain', true).stdout).toContain('"after": "plain"');
});
