/** Runs that are told to end, or killed, while a Terraform works that takes its time. */
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
  'told to end by %s, Terraform finishes what it makes, writes its state, and is waited for',
  async (signal) => {
    const run = await applying();
    run.child.kill(signal);
    await until(() => run.said.includes('waits for it'));
    expect(lives(run.child.pid!)).toBe(true);
    slow.finish();
    expect(await run.ended).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal]);
    expect(run.said).toContain('terraform apply of stack infra goes on until it is done');
    expect(slow.text('infra.tfstate')).toContain('db-1');
    // It breaks off requests whose answer nobody would see.
    expect(run.said).not.toContain('Interrupt received');
    expect(run.said).toContain(`ended by ${signal}`);
    expect(locked()).toBe(false);
  },
);

test('told twice, Terraform is interrupted its own way; three times, at once, and its provider with it', async () => {
  const run = await applying();
  for (const words of ['Another signal interrupts it', 'Interrupt received']) {
    run.child.kill('SIGINT');
    await until(() => run.said.includes(words));
  }
  expect(run.said).toContain('the next `up` looks for them');
  run.child.kill('SIGINT');
  await run.ended;
  expect(slow.has('infra.tfstate')).toBe(false);
  expect(lives(Number(slow.text('provider')))).toBe(false);
});

test('killed, Terraform goes on and writes its state; the next command waits for it and says so', async () => {
  const run = await applying();
  run.child.kill('SIGKILL');
  await run.ended;
  const next = slow.run('look');
  await until(() => next.said.includes('is still running'));
  expect(next.said).toMatch(
    /`strata \S+` \(process \d+\) was ended, but terraform apply of stack infra .* waiting for it/,
  );
  expect(next.said).not.toContain('locked\n');
  slow.finish();
  expect(await next.ended).toBe(0);
  expect(slow.text('infra.tfstate')).toContain('db-1');
});

test('killed with its Terraform: providers are ended and the stale lock is taken away, with words', async () => {
  const run = await applying();
  run.child.kill('SIGKILL');
  process.kill(slow.pid(), 'SIGKILL');
  await until(() => !lives(slow.pid()));
  expect(lives(Number(slow.text('provider')))).toBe(true);
  expect(locked()).toBe(true);
  const next = slow.run('look');
  expect(await next.ended).toBe(0);
  expect(next.said).toMatch(/left child processes: they are ended now/);
  expect(next.said).toMatch(/the lock that terraform apply of stack infra left on its state .* was removed/);
  expect(lives(Number(slow.text('provider')))).toBe(false);
  expect(locked()).toBe(false);
});

test('a second command is refused at once, with who works, since when and for what, and the lock stays', async () => {
  const run = await applying();
  const second = slow.run('look');
  expect(await second.ended).toBe(1);
  const who = new RegExp(`\`strata \\S+\` of \\S+@\\S+ \\(process ${run.child.pid}\\) works on it since \\d{4}-`);
  expect(second.said).toMatch(who);
  expect(locked()).toBe(true);
  slow.finish();
  expect(await run.ended).toBe(0);
  expect(await slow.run('look').ended).toBe(0);
});
