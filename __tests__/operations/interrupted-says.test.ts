/** A command that a signal ends says what goes on without it: on the hosts, and in the cloud. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFolder, operate, playbook } from '../../operations/ansible';
import { inRun } from '../../operations/run/in-run';
import { Interrupted, interruptAll } from '../../operations/run/interrupt';
import type { Environment } from '../../parts/environment';
import { environmentOf } from '../environment';
import { HostStandIn } from './host-stand-in';
import { Ran, SlowTerraform, project, until } from './slow-terraform';

const name = `unit-says-${process.pid}`;

describe('Ansible', () => {
  let host: HostStandIn;
  let environment: Environment;
  const started = () => join(host.folder, 'started');
  beforeEach(() => {
    host = new HostStandIn();
    environment = { ...environmentOf('small.yaml'), name, home: host.folder };
    mkdirSync(generatedFolder(environment), { recursive: true });
    host.answers('playbook', '', { script: `touch ${started()}; exec sleep 60` });
  });
  afterEach(() => {
    rmSync(generatedFolder(environment), { recursive: true });
    host.remove();
  });

  /** The last words of a command whose playbook is interrupted. */
  async function lastWords(work: () => Promise<unknown>): Promise<string> {
    rmSync(started(), { force: true });
    const run = inRun('backup', work).then(
      () => 'not interrupted',
      (error: unknown) => (error instanceof Interrupted ? error.message : String(error)),
    );
    await until(() => existsSync(started()));
    interruptAll('SIGINT', () => {});
    return run;
  }

  const report = () => {};
  const again = 'ended by SIGINT; run the same command again to continue';

  test('a backup and a proof go on, and where their result is', async () => {
    const variables = { backup_full: true };
    expect(await lastWords(() => operate(environment, { name: 'backup', variables }, report))).toBe(
      `${again}\nThe backup goes on on db-1 until it is done: \`npx strata backups ${name}\` shows its result.`,
    );
    expect(await lastWords(() => operate(environment, { name: 'proof', variables: {} }, report))).toContain(
      `\nThe proof goes on on its server until it is done: \`npx strata backups ${name}\` shows its result.`,
    );
  }, 60_000);

  test('a restore goes on in its unit, and its plan does not', async () => {
    const restore = (variables: Record<string, string | boolean>) =>
      lastWords(() => operate(environment, { name: 'restore', variables }, report));
    expect(await restore({ restore_plan_only: true })).toBe(again);
    expect(await restore({ restore_host: 'app-1' })).toContain(
      `\nThe restore goes on on app-1 if it had begun: \`npx strata ssh ${name} app-1 -- sudo journalctl -fu strata-restore\` follows it.`,
    );
  }, 60_000);

  test('tasks of a playbook go on, and what the next `up` does', async () => {
    expect(await lastWords(() => playbook(environment, [], report))).toMatch(/\nTasks that hosts .* go on there until/);
  }, 60_000);
});

/** What the command prints after so many signals to a Terraform that creates a resource. */
async function outputAfter(signals: readonly string[]): Promise<string> {
  const slow = new SlowTerraform();
  try {
    const run = slow.run('apply');
    await until(() => slow.has('creating'));
    for (const awaitedText of signals) {
      run.child.kill('SIGINT');
      await until(() => run.output.includes(awaitedText));
    }
    slow.finish();
    await run.exit;
    return run.output;
  } finally {
    slow.remove();
  }
}

test('Terraform that is interrupted: the cloud goes on with its requests; one that finished leaves nothing', async () => {
  const finishing = 'Another signal interrupts it';
  expect(await outputAfter([finishing, 'Interrupt received'])).toMatch(
    /ended by SIGINT.*\nThe cloud goes on with what terraform apply of stack infra had asked/,
  );
  const output = await outputAfter([finishing]);
  expect(output).toContain('ended by SIGINT');
  expect(output).not.toContain('The cloud goes on');
}, 300_000);

test('a command without a running program says that it has ended', async () => {
  const driver = `
    require('./cli/signals').listenForSignals();
    process.stdout.write('ready');
    setTimeout(() => {}, 60000);`;
  const env = { ...process.env, TS_NODE_PROJECT: join(project, 'tsconfig.json') };
  const args = ['-r', 'ts-node/register/transpile-only', '-e', driver];
  const run = new Ran(spawn('node', args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  await until(() => run.output.includes('ready'));
  run.child.kill('SIGTERM');
  expect(await run.exit).toBe(143);
  expect(run.output).toContain('ended by SIGTERM; run the same command again to continue');
}, 120_000);
