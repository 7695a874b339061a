/** strata_files writes secrets, too: they are in its files and nowhere else. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { venvBin } from '../../platform/venv';
import { secretsIn } from '../lab/leaks/leaks';

const ansible = join(__dirname, '../../ansible');
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

const secret = 'first "line" of it\nand the s3cret-second\n';

/** As Ansible calls it: the task decides whether a module may log, not the module. */
function run(content: string, { diff = false, mode = '0600', before = '' } = {}) {
  const file = join(folder, 'cipher');
  if (before) writeFileSync(file, before, { mode: parseInt(mode, 8) });
  const contents = Buffer.from(JSON.stringify([content])).toString('base64');
  const ansibleOptions = { _ansible_no_log: false, _ansible_diff: diff, _ansible_remote_tmp: folder };
  const moduleArguments = JSON.stringify({
    files: [{ path: file, owner: '', group: '', mode }],
    contents,
    ...ansibleOptions,
  });
  const { stdout, stderr } = spawnSync(venvBin('python'), ['-c', program, join(ansible, 'plugins'), moduleArguments], {
    encoding: 'utf8',
  });
  return { fileText: readFileSync(file, 'utf8'), journal: stderr, stdout };
}

test('the content of a file is neither in the journal nor in the -vvv output of the call', () => {
  const { fileText, journal, stdout } = run(secret);
  expect(fileText).toBe(secret);
  expect(JSON.parse(stdout)).toMatchObject({ changed: true, changed_paths: [join(folder, 'cipher')] });
  expect(journal).toContain('Invoked with');
  expect(secretsIn(journal + stdout, { secret })).toEqual([]);
});

test.each(['0600', '0640', '0440'])('--diff of a file of mode %s shows that it changes, but not how', (mode) => {
  const { stdout } = run(secret, { diff: true, mode, before: 'the f0rmer-secret' });
  expect(JSON.parse(stdout).diff[0].after).toContain('not shown');
  expect(secretsIn(stdout, { secret, former: 'the f0rmer-secret' })).toEqual([]);
});

test('--diff of a file that everybody may read shows what changes', () => {
  expect(run('plain', { diff: true, mode: '0644', before: 'former' }).stdout).toContain('"after": "plain"');
});

/** Through Ansible itself, with the action plugin, on this machine. */
function play(...args: string[]) {
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'templates', 'env.j2'), 'PASSWORD={{ value }}\n');
  const files = [
    { path: join(folder, 'made', '.env'), template: 'env.j2', mode: '0600', owner: '', group: '' },
    { path: join(folder, 'made', 'cipher'), content: '{{ value }}', mode: '0640', owner: '', group: '' },
    { path: join(folder, 'made', 'plain'), content: 'plain words\n', owner: '', group: '' },
  ];
  const tasks = [{ name: 'Write', strata_files: { files } }];
  const plays = [{ hosts: 'localhost', connection: 'local', gather_facts: false, become: false, tasks }];
  writeFileSync(join(folder, 'play.yml'), JSON.stringify(plays));
  writeFileSync(join(folder, 'secret.yml'), JSON.stringify({ value: secret }));
  const env = { ...process.env, ANSIBLE_CONFIG: join(ansible, 'ansible.cfg'), ANSIBLE_NOCOLOR: '1' };
  const words = ['-i', 'localhost,', '-e', `@${join(folder, 'secret.yml')}`, ...args, join(folder, 'play.yml')];
  const { stdout, stderr, status } = spawnSync(venvBin('ansible-playbook'), words, { encoding: 'utf8', env });
  return { output: stdout + stderr, status };
}

test('ansible-playbook -vvv --diff shows of a secret file only that it changes', () => {
  const { output, status } = play('-vvv', '--diff');
  expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
  expect(readFileSync(join(folder, 'made', '.env'), 'utf8')).toBe(`PASSWORD=${secret}`);
  expect(readFileSync(join(folder, 'made', 'cipher'), 'utf8')).toBe(secret);
  expect(output).toContain('+plain words');
  expect(secretsIn(output, { secret })).toEqual([]);
}, 60_000);
