/** The callback `strata_events`, as the pinned Ansible calls it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AnsibleEvents } from '../../operations/ansible-events';
import { runProgram } from '../../operations/run/child';
import { venvBin, venvIsReady } from '../../platform/venv';

const reason = venvIsReady() ? '' : ' (not observable here: Ansible is not installed)';
const observed = reason ? test.skip : test;
const ansible = join(__dirname, '..', '..', 'ansible');

const play = `
- name: Set up
  hosts: all
  gather_facts: false
  become: false
  tasks:
    - name: Look, which may fail
      ansible.builtin.command: /bin/false
      ignore_errors: true
      changed_when: false
    - name: Change something
      ansible.builtin.command: /bin/true
      changed_when: true
    - name: Do it for each
      ansible.builtin.fail: { msg: "no {{ item }}" }
      loop: [bread, ü]
      when: inventory_hostname == 'two'
    - name: Keep a secret
      ansible.builtin.fail: { msg: a secret of ours }
      no_log: true
      when: inventory_hostname == 'one'
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-events-'));
  writeFileSync(join(folder, 'play.yml'), play);
});
afterEach(() => rmSync(folder, { recursive: true }));

observed(
  `plays and tasks, failures that count with their messages, and the recap${reason}`,
  async () => {
    const startedTitles: string[] = [];
    const events = new AnsibleEvents((name) => startedTitles.push(name));
    const result = await runProgram({
      command: venvBin('ansible-playbook'),
      args: ['-i', 'one,two,', '-c', 'local', join(folder, 'play.yml')],
      cwd: ansible,
      env: { ...process.env, ANSIBLE_NOCOLOR: '1', PATH: `${dirname(venvBin('ansible'))}:${process.env['PATH']}` },
      home: folder,
      what: 'a play',
      events: { variable: 'STRATA_EVENTS', onLine: events.read },
    });
    expect(result.code).toBe(2);
    expect(startedTitles).toEqual([
      'Set up',
      'Look, which may fail',
      'Change something',
      'Do it for each',
      'Keep a secret',
    ]);
    expect(events.recap).toEqual([
      { host: 'one', ok: 2, changed: 1, tasks: ['Change something'], failed: 1, unreachable: 0 },
      { host: 'two', ok: 2, changed: 1, tasks: ['Change something'], failed: 1, unreachable: 0 },
    ]);
    expect(events.failures.map(({ host, task, at }) => `${host}: ${task} ${at}`)).toEqual([
      `two: Do it for each ${join(folder, 'play.yml')}:14`,
      `two: Do it for each ${join(folder, 'play.yml')}:14`,
      `two: Do it for each ${join(folder, 'play.yml')}:14`,
      `one: Keep a secret ${join(folder, 'play.yml')}:18`,
    ]);
    const messages = events.failures.map(({ said }) => said).join('\n');
    for (const expectedText of ['msg: no bread', 'no ü']) expect(messages).toContain(expectedText);
    expect(messages).not.toContain('a secret of ours');
    // The output for people is unchanged.
    expect(result.stdout).toMatch(/^TASK \[Change something\] \*+$/m);
    expect(result.stdout).toMatch(/^one +: ok=2 +changed=1 /m);
  },
  120_000,
);

observed(
  `without the variable nothing is written, and a file works like a descriptor${reason}`,
  async () => {
    const file = join(folder, 'events');
    const runPlay = (more: NodeJS.ProcessEnv) =>
      runProgram({
        command: venvBin('ansible-playbook'),
        args: ['-i', 'one,', '-c', 'local', join(folder, 'play.yml')],
        cwd: ansible,
        env: { ...process.env, ...more },
        home: folder,
        what: 'a play',
      });
    const { stderr } = await runPlay({});
    expect(stderr).not.toMatch(/strata_events|callback/i);
    await runPlay({ STRATA_EVENTS: file });
    const last = readFileSync(file, 'utf8').trim().split('\n').at(-1)!;
    expect(JSON.parse(last)).toMatchObject({ hosts: { one: { changed: 1, failures: 1, ignored: 1 } } });
  },
  120_000,
);
