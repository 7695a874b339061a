/** Failures in the form in which the pinned Ansible itself writes results: folded and indented. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AnsibleEvents } from '../../operations/ansible-events';
import { ansibleFailure } from '../../operations/ansible-failure';
import { runProgram } from '../../operations/run/child';
import { venvBin, venvIsReady } from '../../platform/venv';
import { environmentOf } from '../environment';

const reason = venvIsReady() ? '' : ' (not observable here: Ansible is not installed)';
const observed = reason ? test.skip : test;
const ansible = join(__dirname, '..', '..', 'ansible');
const folder = mkdtempSync(join(tmpdir(), 'strata-results-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Each task fails on one host, in the way of its module; `far` is reached by SSH, at a port where nothing listens. */
const failing = `
- name: Fail
  hosts: all
  gather_facts: false
  become: false
  tasks:
    - name: Run a program
      ansible.builtin.command: sh -c 'echo first >&2; echo "write failed, No space left on device" >&2; exit 3'
      changed_when: true
      when: inventory_hostname == 'one'
    - name: Fail with a long message, which is folded
      ansible.builtin.fail: { msg: "${'word '.repeat(14)}for this reason No space left on device" }
      when: inventory_hostname == 'two'
    - name: Reach it
      ansible.builtin.ping:
      when: inventory_hostname == 'far'
`;
const inventory = `
one ansible_connection=local
two ansible_connection=local
far ansible_host=127.0.0.1 ansible_port=1
`;

observed(
  `causes and remedies, from results as Ansible writes them${reason}`,
  async () => {
    writeFileSync(join(folder, 'failing.yml'), failing);
    writeFileSync(join(folder, 'hosts'), inventory);
    const events = new AnsibleEvents(() => {});
    await runProgram({
      command: venvBin('ansible-playbook'),
      args: ['-i', join(folder, 'hosts'), join(folder, 'failing.yml')],
      cwd: ansible,
      env: { ...process.env, ANSIBLE_NOCOLOR: '1', PATH: `${dirname(venvBin('ansible'))}:${process.env['PATH']}` },
      home: folder,
      what: 'a play',
      events: { variable: 'STRATA_EVENTS', onLine: events.read },
    });
    const environment = environmentOf(
      'small.yaml',
      (raw) => (raw.servers.far = { ...raw.servers['app-1'], address: '10.20.1.99' }),
    );
    const { message } = ansibleFailure({ ...events, output: '', environment, scrub: (text) => text, log: 'a.log' });
    expect(message.match(/^cause: .*$/gm)).toEqual([
      'cause: write failed, No space left on device',
      expect.stringMatching(/^cause: (word )+for this reason No space left on device$/),
      expect.stringMatching(/ssh: connect to host 127.0.0.1 port 1: Connection refused$/),
    ]);
    expect(message.match(/^try: .*$/gm)).toEqual([
      expect.stringContaining('A disk of one is full'),
      expect.stringContaining('A disk of two is full'),
      expect.stringMatching(/far: it refuses the connection: .* is banned there/),
    ]);
  },
  120_000,
);
