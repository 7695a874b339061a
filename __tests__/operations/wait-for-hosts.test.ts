/** `up` says why a host refuses SSH, and on which route. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../platform/failure';
import { refusalKind } from '../../operations/ssh-refusal';
import { waitForHosts } from '../../operations/wait-for-hosts';
import { environmentOf } from '../environment';

const environment = environmentOf('small.yaml');
const path = process.env['PATH'];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-ssh-'));
  process.env['PATH'] = `${folder}:${path}`;
});
afterEach(() => {
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true });
});

/** A stand-in for ssh: the shell script sees the host's name as $host, and notes every call. */
function ssh(script: string): void {
  const head = `#!/bin/bash\nhost="\${@: -2:1}"\necho "$host" >> ${folder}/calls\n`;
  writeFileSync(join(folder, 'ssh'), `${head}${script}\nexit 0\n`);
  chmodSync(join(folder, 'ssh'), 0o755);
}

const calls = (host: string) =>
  readFileSync(join(folder, 'calls'), 'utf8')
    .split('\n')
    .filter((line) => line === host).length;

const says = (host: string, words: string) =>
  `[ "$host" = ${host} ] && { echo ${JSON.stringify(words)} >&2; exit 255; }`;

async function waitMessage(patience = { seconds: 0, pauseSeconds: 0.01 }): Promise<string> {
  const failed = await waitForHosts(environment, () => {}, patience).catch((error: unknown) => error);
  return failed instanceof Failure ? failed.message : String(failed);
}

test('hosts that accept SSH cause no message', async () => {
  ssh('');
  expect(await waitMessage()).toBe('undefined');
});

test('a host that refuses behind the bastion is reported with the route, the ban, its end and the address it sees', async () => {
  ssh(says('db-1', 'channel 0: open failed: connect failed: Connection refused'));
  const words = await waitMessage();
  expect(words).toContain(
    '1 of 4 hosts refuse the SSH login or do not answer:\ndb-1 (through edge): it refuses the connection',
  );
  expect(words).toContain(
    'the address of edge, 10.20.1.5, is banned there after failed logins, or SSH does not listen on port 22',
  );
  expect(words).toContain('fail2ban-client status sshd');
  expect(words).toContain('A ban ends by itself after 3600 s');
  expect(words).toContain('ssh said: channel 0: open failed');
});

test.each([
  ['echo "bash: connect: Connection refused" >&2; exit 1', 'it refuses the connection'],
  ['exit 124', 'nothing answers'],
  ['exit 0', 'SSH accepts the connection and closes it at once'],
])('ssh only says "closed" through a bastion: it is asked (%s) what it meets', async (script, words) => {
  const closed = 'kex_exchange_identification: Connection closed by remote host';
  ssh(`${says('db-1', closed)}\n[[ "$host" = edge && "\${@: -1}" = *10.20.2.10* ]] && { ${script}; }`);
  expect(await waitMessage()).toContain(`db-1 (through edge): ${words}`);
});

test('behind a bastion that refuses, no host is tried, and every host is named', async () => {
  ssh(says('edge', 'ssh: connect to host 203.0.113.5 port 22: Connection timed out'));
  const words = await waitMessage();
  expect(words).toContain('edge: nothing answers');
  expect(words).toContain('the address you connect from is in admin.from');
  for (const host of ['app-1', 'app-2', 'db-1'])
    expect(words).toContain(`${host} (through edge): not tried, edge comes first`);
});

test('a changed host key is reported at once: waiting does not help', async () => {
  ssh(says('db-1', 'Host key verification failed.'));
  expect(await waitMessage({ seconds: 300, pauseSeconds: 0.01 })).toContain('its host key differs from the known one');
  expect(calls('db-1')).toBe(1);
});

test('a host that is slow to start is waited for, and said so meanwhile', async () => {
  ssh(
    `[ $(grep -c db-1 ${folder}/calls) -lt 3 ] && ${says('db-1', 'kex_exchange_identification: Connection closed by remote host')}`,
  );
  const reports: string[] = [];
  await waitForHosts(environment, (message) => reports.push(message), { seconds: 60, pauseSeconds: 0.01 });
  const waiting = expect.stringMatching(
    /^waiting for db-1 \(through edge\): closed before SSH greeted, \d+ s$/,
  ) as string;
  expect(reports).toEqual([waiting, waiting]);
});

test.each([
  ['admin@198.18.1.20: Permission denied (publickey).', 'permission denied'],
  ['@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @', 'host key changed'],
  ['No ED25519 host key is known for i-1 and you have requested strict checking.', 'host key changed'],
  ['ssh: connect to host 10.0.0.1 port 22: Connection refused', 'refused'],
  ['Connection timed out during banner exchange', 'no answer'],
  ['ssh: connect to host 10.0.0.1 port 22: No route to host', 'no answer'],
  ['kex_exchange_identification: read: Connection reset by peer', 'closed before SSH greeted'],
  ['Connection closed by 198.18.1.20 port 22', 'closed before SSH greeted'],
  [
    'channel 0: open failed: connect failed: Connection timed out\nkex_exchange_identification: Connection closed by remote host',
    'no answer',
  ],
  ['channel 0: open failed: administratively prohibited: open failed', 'forwarding forbidden'],
  ['ssh: Could not resolve hostname db-1: Name or service not known', 'name unknown'],
  ['something new', 'something else'],
])('%s is reported as: %s', (message, kind) => {
  expect(refusalKind(message)).toBe(kind);
});
