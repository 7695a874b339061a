/** The runner of scheduled jobs, run for real: its lock, its result, its metrics and its alerts. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../../lab/process';
import { Host } from './host';

const FILES = ['job', 'job_process', 'job_record'].map((name) => [
  name === 'job' ? name : `${name}.py`,
  `jobs/files/${name}.py`,
]);

let host: Host;
beforeEach(() => {
  host = new Host({ ...Object.fromEntries(FILES), alert: 'jobs/files/alert.py' });
  host.standIn('logger', 'exit 0');
  host.standIn('sendmail', `cat >>${host.root}/mail`);
  const settings = { emails: ['ops@example.org'], from: 'strata@example.org', sendmail: `${host.root}/bin/sendmail` };
  host.write('etc/strata/alerts.json', JSON.stringify(settings));
});
afterEach(() => host.remove());

test('a job that passes leaves its result, and what it says it produced as a metric', () => {
  expect(job('echo made; echo bytes=42').status).toBe(0);
  expect(result()).toMatchObject({ outcome: 'passed', message: 'made\nbytes=42', bytes: 42 });
  const metrics = host.read('var/lib/prometheus/node-exporter/strata_job_nightly.prom');
  expect(metrics).toMatch(/^strata_job_success\{name="nightly"\} 1$/m);
  expect(metrics).toMatch(/^strata_job_bytes\{name="nightly"\} 42$/m);
  expect(metrics).toMatch(/^strata_job_last_success_timestamp_seconds\{name="nightly"\} \d{10}$/m);
});

test('a failure keeps the exit code and the time of the last success, and sends one alert, as does its end', () => {
  job('true');
  const { lastPassed } = result();
  expect(job('echo no space; exit 7').status).toBe(7);
  expect(result()).toMatchObject({ outcome: 'failed', message: 'no space', lastPassed });
  job('exit 7');
  expect(mails()).toEqual([expect.stringMatching(/: job nightly failed$/)]);
  expect(host.read('mail')).toContain('no space');
  job('true');
  expect(mails()).toEqual([expect.stringMatching(/failed$/), expect.stringMatching(/: job nightly works again$/)]);
});

test('a job that knows its failures decides what is told: one that lasts is not, another one is at once', () => {
  job('exit 76');
  job('exit 75');
  expect(mails()).toHaveLength(1);
  job('exit 76');
  expect(mails()).toHaveLength(2);
  host.write('var/lib/strata/jobs/nightly.json', JSON.stringify({ ...result(), alerted: 1 }));
  expect(job('exit 75').status).toBe(75);
  expect(result()).toMatchObject({ outcome: 'failed' });
  expect(mails()).toHaveLength(2);
  job('true');
  expect(mails().at(-1)).toMatch(/works again$/);
});

test('a hook that fails does not stop the other alerts', () => {
  host.write('etc/strata/alerts.d/chat', '');
  host.standIn('../etc/strata/alerts.d/chat', `echo "$1" >${host.root}/chat; exit 1`);
  job('exit 1');
  expect(host.read('chat')).toMatch(/: job nightly failed\n$/);
  expect(mails()).toHaveLength(1);
});

test('a second start while it runs is skipped and changes nothing', async () => {
  const first = await started();
  const { status, stdout } = job('echo second');
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'skipped: nightly is running already\n' });
  expect(result()).toMatchObject({ outcome: 'running', finished: null });
  await killAndWait(first, 'SIGTERM');
});

test('a run that is asked to stop has failed, and says why', async () => {
  await killAndWait(await started(), 'SIGTERM');
  expect(result()).toMatchObject({ outcome: 'failed' });
  expect(result().message).toMatch(/stopped by SIGTERM/);
});

test('a killed run counts as failed, sends an alert, and its command is killed with it', async () => {
  await killAndWait(await started(`echo >${host.root}/ended; exit`), 'SIGKILL');
  expect(JSON.parse(host.run('job', '--list').stdout)).toMatchObject({
    outcome: 'failed',
    message: 'The run was killed.',
  });
  expect(host.run('job', '--settle', 'nightly').status).toBe(0);
  expect(result().message).toMatch(/^The run that began .* was killed\.$/);
  expect(mails()).toHaveLength(1);
  expect(job('true').status).toBe(0);
  // The kernel signals the command at once; on a busy machine it reacts later.
  expect(await eventually(15, () => Promise.resolve(existsSync(join(host.root, 'ended'))))).toBe(true);
});

function job(script: string) {
  return host.run('job', 'nightly', '--', 'bash', '-c', script);
}

function result() {
  return JSON.parse(host.read('var/lib/strata/jobs/nightly.json')) as Record<string, unknown> & { message: string };
}

function mails(): string[] {
  return host.read('mail').match(/(?<=^Subject: ).*/gm) ?? [];
}

/** Resolves when the command runs and its `sleep` has started: earlier, a message of `kill` would go to a closed pipe, and end it. */
async function started(onTerm = 'exit'): Promise<ChildProcess> {
  const words = ['nightly', '--', 'bash', '-c', `trap 'kill $!; ${onTerm}' TERM; sleep 60 & echo ready; wait`];
  const child = spawn(join(host.lib, 'job'), words, { env: host.environment });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

async function killAndWait(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await exit;
}
