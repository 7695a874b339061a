/** strata_users never takes over an account that it did not create, and refuses before it changes any account. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { venvBin } from '../../platform/venv';

const role = join(__dirname, '../../ansible/roles/common');
/** The real module, with accounts and groups of a made-up host; its commands are printed instead of run. */
const program = `
import collections, grp, json, pwd, sys
from ansible.module_utils import basic
basic._ANSIBLE_PROFILE = "legacy"
host, given = json.loads(sys.argv[2]), json.loads(sys.argv[3])
basic._ANSIBLE_ARGS = json.dumps({"ANSIBLE_MODULE_ARGS": given}).encode()
basic.AnsibleModule._log_to_syslog = lambda self, text: None
basic.has_journal = False
commands = []
basic.AnsibleModule.run_command = lambda self, words, **options: commands.append(" ".join(words)) or (0, "", "")
Person = collections.namedtuple("Person", "pw_name pw_uid pw_gid pw_shell pw_dir")
Group = collections.namedtuple("Group", "gr_name gr_mem")
people = {name: Person(name, uid, uid, shell, given["_ansible_remote_tmp"] + "/" + name)
          for name, (uid, shell, expires) in host["accounts"].items()}
pwd.getpwnam = lambda name: people[name]
grp.getgrnam = lambda name: Group(name, host["groups"][name])
sys.path.insert(0, sys.argv[1] + "/library")
import ansible.module_utils
ansible.module_utils.__path__.append(sys.argv[1] + "/module_utils")
import strata_users
shadow = "".join(f"{name}:!:1:0:99999:7::{expires}:\\n" for name, (uid, shell, expires) in host["accounts"].items())
from ansible.module_utils import strata_accounts
plain = strata_accounts.read
strata_accounts.read = lambda path: shadow if path == "/etc/shadow" else plain(path)
strata_users.os.chown = lambda *words: None
try:
    strata_users.main()
finally:
    print("\\n".join(commands), file=sys.stderr)
`;

type Account = [uid: number, shell: string, expires: string];
interface Host {
  readonly accounts: Record<string, Account>;
  readonly groups: Record<string, string[]>;
}

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'strata-users-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function run(host: Host, ...names: string[]) {
  const users = Object.fromEntries(names.map((name) => [name, { ssh_keys: [`ssh-ed25519 AAAA ${name}`] }]));
  const moduleArguments = JSON.stringify({ users, _ansible_remote_tmp: folder });
  const words = ['-W', 'ignore', '-c', program, role, JSON.stringify(host), moduleArguments];
  const { stdout, stderr } = spawnSync(venvBin('python'), words, { encoding: 'utf8' });
  const { msg, changed } = JSON.parse(stdout) as { msg?: string; changed?: boolean };
  return { msg, changed, commands: stderr.split('\n').filter(Boolean) };
}

const bash = '/bin/bash';
const nologin = '/usr/sbin/nologin';
const baseHost: Host = { accounts: { ada: [1001, bash, ''] }, groups: { strata: ['ada'], sudo: [] } };
const host = (accounts: Host['accounts']): Host => ({ ...baseHost, accounts: { ...baseHost.accounts, ...accounts } });

test.each<[string, Account, string]>([
  ['backup', [34, nologin, ''], 'backup belongs to the system (uid 34): name the person otherwise'],
  ['last', [999, bash, ''], 'last belongs to the system (uid 999)'],
  ['nobody', [65534, nologin, ''], 'nobody belongs to the system (uid 65534)'],
  ['first', [1000, bash, ''], 'first (uid 1000) was not made by Strata, which would replace its keys'],
  ['expired', [1002, bash, '1'], 'expired (uid 1002) was not made by Strata'],
  ['closed', [1002, nologin, ''], 'closed (uid 1002) was not made by Strata'],
])('%s is refused, and no account is changed, not even that of a new person', (name, account, message) => {
  const { msg, commands } = run(host({ [name]: account }), 'a-new-one', name);
  expect(msg).toContain(message);
  expect(msg).toMatch(/Nobody was changed$/);
  expect(commands).toEqual([]);
});

test('a group of the host is refused before `useradd` would stop half-way', () => {
  expect(run(baseHost, 'sudo').msg).toBe('sudo is a group of this host: name the person otherwise. Nobody was changed');
});

test('a system account that an earlier release took over is refused; when it is no longer described, it keeps working', () => {
  const adoptedHost = { accounts: { backup: [34, bash, ''] as Account }, groups: { strata: ['backup'] } };
  expect(run(adoptedHost, 'backup').msg).toContain('backup belongs to the system (uid 34)');
  expect(run(adoptedHost).commands).toEqual(['gpasswd -d backup strata']);
});

test('an account that Strata created, was handed or had locked can log in; a new person gets an account', () => {
  const back = host({ bob: [1002, nologin, '1'] });
  const { msg, commands } = run(back, 'ada', 'bob', 'eve');
  expect(msg).toBeUndefined();
  expect(commands).toEqual(['usermod -a -G strata -e  -s /bin/bash bob', 'useradd -m -s /bin/bash -G strata eve']);
});

test('the account of a person who is no longer described is locked', () => {
  expect(run(baseHost).commands).toEqual(['usermod -L -e 1 -s /usr/sbin/nologin ada', 'gpasswd -d ada strata']);
});
