/**
 * Commands killed at twenty moments, ten of them while Terraform creates or destroys; then one `up` is green, and nothing
 * is left behind: no host, no lock, no provider, no folder of a run.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../cli/project';
import { expectSuccess, home, minutes, name, servers, strata } from './end-to-end/harness';
import { killed } from './end-to-end/kill';
import type { Killed } from './end-to-end/kill';
import { expectNothingLeft } from './end-to-end/killed';
import { inALabOfTheirOwn } from './end-to-end/own-lab';

inALabOfTheirOwn();

const up = ['up', name];
const rebuild = (server: string) => ['rebuild', name, server, '--consent', server];
const signals = ['SIGTERM', 'SIGKILL'] as const;

/** Terraform makes or deletes something at these moments. */
const making: readonly (readonly [command: readonly string[], at: RegExp, terraformToo?: boolean])[] = [
  [up, /aws_s3_bucket\.pg-backups: Creating/],
  [up, /aws_instance\.db-1: Creating/],
  [rebuild('spare'), /aws_instance\.spare: Destroying/],
  [rebuild('app-1'), /aws_instance\.app-1: Creating/],
  [rebuild('spare'), /aws_instance\.spare: Creating/, true],
];
const others: readonly (readonly [command: readonly string[], at: RegExp])[] = [
  [up, /Initializing the backend/],
  [up, /Refreshing state/],
  [up, /TASK \[trust/],
  [up, /TASK \[docker/],
  [up, /TASK \[postgresql/],
];

const turns = [...making, ...others].flatMap(([command, at, terraformToo = false]) =>
  signals.map((signal) => [signal, command.join(' '), { command, kill: { signal, at, terraformToo } }] as const),
);

test.each(turns)(
  '%s of %s',
  async (_signal, _words, { command, kill }: { command: readonly string[]; kill: Killed }) => {
    const { wasKilled, said } = await killed(command, kill);
    if (!wasKilled) process.stderr.write(`  ended before: ${said.slice(-600)}\n`);
    expect(wasKilled).toBe(true);
  },
  12 * minutes,
);

test(
  'one up afterwards is green, and nothing is left behind',
  async () => {
    expectSuccess(await strata('up', name));
    expect(Object.keys(servers()).sort()).toEqual(['app-1', 'db-1', 'edge', 'spare']);
    await expectNothingLeft();
    expect(readdirSync(join(home, 'runs'))).toEqual([]);
    const ofRuns = [join(projectFolder, 'cdktf.out', '.runs'), join(projectFolder, 'ansible', 'generated')];
    for (const folder of ofRuns.filter((each) => existsSync(each)))
      expect(readdirSync(folder).filter((each) => /lab-test\.\d{8}T/.test(each))).toEqual([]);
    const plan = await strata('plan', name, '--only', 'changes');
    expect(plan.stdout).toContain('0 to create, 0 to change, 0 to replace, 0 to destroy');
  },
  15 * minutes,
);
