/** A laptop that sleeps while `up` configures hosts: its programs stand still, while the hosts' own time goes on. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../operations/project';
import { signalTo } from '../../../operations/run/process';
import { pause } from '../end-to-end/database';
import { attempt, expectSuccess, inHost, minutes, name, strata, waitUntil } from '../end-to-end/harness';
import { endOrphans, expectNothingLeft } from '../end-to-end/left';

/** Longer than sshd waits for a client that says nothing. */
const sleepMinutes = 12;

/** The process and all that it started, oldest first. */
function family(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((entry) => [Number(entry), parentOf(entry)] as const);
  const below = (parent: number): number[] =>
    parents.flatMap(([child, of]) => (of === parent ? [child, ...below(child)] : []));
  return [pid, ...below(pid)];
}

function parentOf(entry: string): number {
  try {
    return Number(
      readFileSync(join('/proc', entry, 'stat'), 'utf8')
        .split(') ')[1]!
        .split(' ')[1],
    );
  } catch {
    return 0;
  }
}

async function sshOfOurs(): Promise<number[]> {
  const { stdout } = await attempt('pgrep', ['-f', `ssh.*${name}`]);
  return stdout.split('\n').filter(Boolean).map(Number);
}

/** @returns the exit code, or the signal that ended it */
const ending = (child: ChildProcess) =>
  new Promise<number | NodeJS.Signals | null>((resolve) => child.once('close', (code, by) => resolve(code ?? by)));

export function sleepTests(): void {
  test(
    `it sleeps for ${sleepMinutes} minutes: \`up\` goes on or ends in words, and the same command again is green`,
    async () => {
      // A task that takes a while, on a host that is reached through another one.
      await inHost('db-1', 'apt-get remove --yes --quiet fail2ban; apt-get clean');
      // Jest has variables of its own, which a child gets only if they are named.
      const options = { cwd: projectFolder, env: process.env };
      const child = spawn('node', [join(projectFolder, 'cli', 'strata.js'), 'up', name], options);
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
      const end = ending(child);
      await waitUntil('the hosts are configured', 600, () => {
        expect({ code: child.exitCode, output }).toMatchObject({ code: null });
        return Promise.resolve(output.includes('Configure the hosts'));
      });
      await pause(20);
      const asleep = [...family(child.pid!), ...(await sshOfOurs())];
      for (const pid of asleep) signalTo(pid, 'SIGSTOP');
      await pause(sleepMinutes * 60);
      expect((await attempt('ps', ['-o', 'stat=', '-p', String(child.pid)])).stdout).toMatch(/^T/);
      for (const pid of asleep) signalTo(pid, 'SIGCONT');
      const code = await end;
      process.stderr.write(
        `  after the sleep it ended with ${code}: ${output.trim().split('\n').slice(-6).join(' | ')}\n`,
      );
      if (code !== 0) expect(output).toMatch(/cause: /);
      expectSuccess(await strata('up', name));
      expectSuccess(await strata('status', name));
      endOrphans();
      await expectNothingLeft();
    },
    40 * minutes,
  );
}
