import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initCommand } from '../../cli/commands/init';
import { validateCommand } from '../../cli/commands/validate';
import { outputOf } from './output';

const folder = mkdtempSync(join(tmpdir(), 'strata-init-'));

beforeAll(() => {
  process.env['STRATA_ENVIRONMENTS'] = folder;
});

afterAll(() => {
  delete process.env['STRATA_ENVIRONMENTS'];
});

const init = (...args: string[]) => outputOf(initCommand(), ...args, '--from', 'koprogo');

test.each([
  [
    ['../outside', '--admin', '198.51.100.7/32'],
    /^<environment>: received ..\/outside; allowed: at most 32 lower-case/,
  ],
  [['prod.yaml', '--admin', '198.51.100.7/32'], /^<environment>: received prod.yaml; allowed: /],
  [
    ['prod', '--admin', '198.51.100.7'],
    /^--admin: received 198.51.100.7; allowed: .*; for one address add \/32. Nothing/,
  ],
])('init %j writes nothing', async (args, message) => {
  await expect(init(...args)).rejects.toThrow(message);
  expect(readdirSync(folder)).toEqual([]);
});

test('the file that init writes is sound, and a second init does not change it', async () => {
  expect(await init('prod', '--admin', '198.51.100.7/32')).toContain('SSH will be open to 198.51.100.7/32.');
  const output = await outputOf(validateCommand(), 'prod');
  expect(output).toMatch(/^prod: sound \(1 server, 1 bucket, 1 app\)\nStill as in a blueprint, for you to change:\n/);
  expect(output).toMatch(/prod\.yaml:\d+: zone: koprogo\.example\n/);
  await expect(init('prod', '--admin', '198.51.100.8/32')).rejects.toThrow('exists already, so nothing was written');
});

test('the message about an unknown environment suggests the one with a similar name', async () => {
  await expect(outputOf(validateCommand(), 'prd')).rejects.toThrow(/known: prod; .*`prod`/);
  await expect(outputOf(validateCommand(), 'staging')).rejects.toThrow(
    '`strata init staging --from <blueprint>` starts',
  );
});
