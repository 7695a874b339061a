import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { daemonPid, eventually, startDaemon, stopDaemon } from '../../lab/process';

const folder = mkdtempSync(join(tmpdir(), 'strata-'));
const daemon = {
  pidFile: join(folder, 'sleeper.pid'),
  logFile: join(folder, 'sleeper.log'),
  command: 'sleep',
  args: ['61.7'],
  signature: 'sleep 61.7',
};

afterAll(() => rmSync(folder, { recursive: true }));

test('a daemon is found by its pidfile and stopped', async () => {
  startDaemon(daemon);
  expect(await eventually(30, () => Promise.resolve(daemonPid(daemon) !== undefined))).toBe(true);
  expect(Number(readFileSync(daemon.pidFile, 'utf8'))).toBe(daemonPid(daemon));
  await stopDaemon(daemon, 30);
  expect(daemonPid(daemon)).toBeUndefined();
  expect(existsSync(daemon.pidFile)).toBe(false);
});

test('a pid that another process has now is not ours, and not stopped', async () => {
  writeFileSync(daemon.pidFile, `${process.pid}\n`);
  expect(daemonPid(daemon)).toBeUndefined();
  await stopDaemon(daemon, 1);
});
