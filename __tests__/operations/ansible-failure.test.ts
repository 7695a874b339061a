/** What the operator reads of a failed playbook: hosts, task, cause in one line, what to try, the log; and nothing else. */
import { AnsibleFailure, ansibleFailure } from '../../operations/ansible-failure';
import type { TaskFailure } from '../../operations/ansible-events';
import { stringify } from 'yaml';
import { environmentOf } from '../environment';

const environment = environmentOf('small.yaml');
const log = '/home/operator/acme-prod/logs/1/ansible.log';
const at = '/srv/strata/ansible/roles/proxy/tasks/main.yml:7';

/** @param result of the task: fields of its result, or its message */
function failed(host: string, result: object | string, task = 'Install the packages'): TaskFailure {
  return { host, task, at, said: stringify(typeof result === 'string' ? { msg: result } : result) };
}

function words(failures: readonly TaskFailure[], output = '', scrub = (text: string) => text): string {
  return ansibleFailure({ failures, output, environment, scrub, log }).message;
}

test('host, task, cause, what to try and the log, in this order, and nothing after it', () => {
  const mirror =
    'apt-get update failed:\nErr:1 http://deb.debian.org/debian trixie InRelease\nE: Failed to fetch http://x';
  expect(words([failed('db-1', mirror)]).split('\n')).toEqual([
    'host:  db-1',
    'task:  Install the packages (ansible/roles/proxy/tasks/main.yml:7)',
    'cause: apt-get update failed: E: Failed to fetch http://x',
    expect.stringMatching(/^try: {3}The package mirror .*`npx strata ssh prod db-1 -- sudo apt-get update`/),
    `log:   ${log}`,
  ]);
});

test('hosts with the same cause are one; a remedy is there once; after five causes the log has the rest', () => {
  const full = 'No space left on device';
  const text = words([failed('app-1', full), failed('app-2', full), failed('db-1', full, 'Write a file')]);
  expect(text.match(/^host: .*$/gm)).toEqual(['host:  app-1, app-2', 'host:  db-1']);
  expect(text.match(/^cause: /gm)).toHaveLength(2);
  const six = ['1', '2', '3', '4', '5', '6'].map((each) => failed(`host-${each}`, `reason ${each}`));
  expect(words(six)).toMatch(/host-5\n.*\n.*reason 5\nand 1 more failed tasks, which are in the log\nlog: /);
});

test('of a loop its items count, and of a rescued task what reports it', () => {
  const loop = [failed('db-1', 'no bread'), failed('db-1', 'no milk'), failed('db-1', 'One or more items failed')];
  expect(words(loop).match(/^cause: .*$/gm)).toEqual(['cause: no bread', 'cause: no milk']);
  const rescued = [failed('app-1', 'container unhealthy', 'Start'), failed('app-1', 'shop is not up', 'Report')];
  expect(words(rescued).match(/^cause: .*$/gm)).toEqual(['cause: shop is not up']);
});

test.each([
  [{ msg: 'non-zero return code', stderr: 'first\nlast reason\n\n', stdout: 'x' }, 'last reason'],
  [{ msg: 'non-zero return code', stderr: '', stdout: 'told on stdout' }, 'told on stdout'],
  [{ msg: 'MODULE FAILURE', module_stderr: 'Traceback (most recent call last):\n  x\nKeyError: 1' }, 'KeyError: 1'],
  [{ msg: 'Job for nginx.service failed.\nSee "systemctl status nginx.service" and' }, 'Job for nginx.service failed.'],
  [
    { msg: 'shop is not up: unhealthy\nIts last log lines:\nweb-1 | refused' },
    'shop is not up: unhealthy … web-1 | refused',
  ],
  [
    {
      msg: `postgresql@17-main.service does not start.
Job for postgresql@17-main.service failed because the control process exited with error code.
See "systemctl status postgresql@17-main.service" and "journalctl -xeu postgresql@17-main.service" for details.
FATAL:  could not access file "pgaudit": No such file or directory
LOG:  database system is shut down
pg_ctl: could not start server
postgresql@17-main.service: Failed with result 'protocol'.`,
    },
    'postgresql@17-main.service does not start. … FATAL:  could not access file "pgaudit": No such file or directory',
  ],
  [
    {
      msg: `postgres refused the new files; all of them were put back.
LOG:  invalid value for parameter "shared_buffers": "64X"
HINT:  Valid units for this parameter are "B", "kB", "MB", "GB", and "TB".
FATAL:  configuration file "/etc/postgresql/17/main/postgresql.conf" contains errors`,
    },
    'postgres refused the new files; all of them were put back. … LOG:  invalid value for parameter "shared_buffers": "64X"',
  ],
  [
    {
      msg: `apt-get install failed:
E: Failed to fetch http://deb.debian.org/x.deb  404  Not Found
E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?`,
    },
    'apt-get install failed: E: Failed to fetch http://deb.debian.org/x.deb  404  Not Found',
  ],
  [{ msg: ['Assertion failed'], assertion: 'x' }, 'Assertion failed'],
  [{ censored: 'the output has been hidden', changed: true }, 'the output has been hidden'],
])('the cause in %j is %s', (result, cause) => {
  expect(words([failed('db-1', result)])).toContain(`cause: ${cause}\n`);
});

test('a long cause keeps its beginning and its end, and no half of a secret', () => {
  const secret = 's3cret'.repeat(20);
  const line = `refused: ${'x'.repeat(200)}${secret}${'y'.repeat(300)} end`;
  const text = words([failed('db-1', line)], '', (each) => each.replaceAll(secret, '(secret)'));
  expect(text).toMatch(/^cause: refused: x+.* … y+ end$/m);
  expect(text).not.toContain('s3cret');
});

test('a run that ended before its first task: its first error, whatever warnings come after it', () => {
  const output =
    '[WARNING]: old\n[ERROR]: couldn\'t resolve module "x"\nOrigin: site.yml\n[WARNING]: skipping vars_file';
  expect(words([], output)).toBe(`cause: couldn't resolve module "x"\nlog:   ${log}`);
  expect(words([], 'one\ntwo\n')).toContain('cause: two\n');
  expect(words([])).toContain('cause: Ansible ended without a message');
});

test('a remedy that is added later stands before the log', () => {
  const failure = ansibleFailure({ failures: [failed('db-1', 'no')], output: '', environment, scrub: (x) => x, log });
  expect(failure).toBeInstanceOf(AnsibleFailure);
  expect(failure.withRemedy('restore').message).toMatch(/cause: no\ntry: {3}restore\nlog: .*ansible\.log$/);
});
