/** Runs that a signal ends or kills while a slow Terraform works. */
import { SlowTerraform, lives, until } from './slow-terraform';

let slow: SlowTerraform;
beforeEach(() => (slow = new SlowTerraform()));
afterEach(() => slow.remove());
jest.setTimeout(300_000);

const applying = async () => {
  const run = slow.run('apply');
  await until(() => slow.has('creating'));
  return run;
};
const locked = () => slow.has('.infra.tfstate.lock.info');

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'on %s Terraform finishes the resource that it makes and writes its state, and Strata waits for it',
  async (signal) => {
    const run = await applying();
    run.child.kill(signal);
    await until(() => run.output.includes('waits for it'));
    expect(lives(run.child.pid!)).toBe(true);
    slow.finish();
    expect(await run.exit).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal]);
    expect(run.output).toContain('terraform apply of stack infra goes on until it is done');
    expect(slow.text('infra.tfstate')).toContain('db-1');
    // Terraform itself would abort its requests, and their results would be lost.
    expect(run.output).not.toContain('Interrupt received');
    expect(run.output).toContain(`ended by ${signal}`);
    expect(locked()).toBe(false);
  },
);

test('on the second signal Terraform interrupts its work; on the third it is killed, with its provider', async () => {
  const run = await applying();
  for (const words of ['Another signal interrupts it', 'Interrupt received']) {
    run.child.kill('SIGINT');
    await until(() => run.output.includes(words));
  }
  expect(run.output).toContain('the next `up` looks for them');
  run.child.kill('SIGINT');
  await run.exit;
  expect(slow.has('infra.tfstate')).toBe(false);
  expect(lives(Number(slow.text('provider')))).toBe(false);
});

test('killed, Terraform goes on and writes its state; the next command waits for it and says so', async () => {
  const run = await applying();
  run.child.kill('SIGKILL');
  await run.exit;
  const next = slow.run('look');
  await until(() => next.output.includes('is still running'));
  expect(next.output).toMatch(
    /`strata \S+` \(process \d+\) was ended, but terraform apply of stack infra .* waiting for it/,
  );
  expect(next.output).not.toContain('locked\n');
  slow.finish();
  expect(await next.exit).toBe(0);
  expect(slow.text('infra.tfstate')).toContain('db-1');
});

test('killed with its Terraform: providers are ended and the stale lock is deleted, with a message', async () => {
  const run = await applying();
  run.child.kill('SIGKILL');
  process.kill(slow.pid(), 'SIGKILL');
  // On a busy machine a killed process needs a moment to end.
  await run.exit;
  await until(() => !lives(slow.pid()));
  expect(lives(Number(slow.text('provider')))).toBe(true);
  expect(locked()).toBe(true);
  const next = slow.run('look');
  expect(await next.exit).toBe(0);
  expect(next.output).toMatch(/left child processes: they are ended now/);
  expect(next.output).toMatch(/the lock that terraform apply of stack infra left on its state .* was removed/);
  expect(lives(Number(slow.text('provider')))).toBe(false);
  expect(locked()).toBe(false);
});

test('a second command is refused at once, with who works, since when and for what, and the lock stays', async () => {
  const run = await applying();
  const second = slow.run('look');
  expect(await second.exit).toBe(1);
  const holder = new RegExp(`\`strata \\S+\` of \\S+@\\S+ \\(process ${run.child.pid}\\) works on it since \\d{4}-`);
  expect(second.output).toMatch(holder);
  expect(locked()).toBe(true);
  slow.finish();
  expect(await run.exit).toBe(0);
  expect(await slow.run('look').exit).toBe(0);
});
