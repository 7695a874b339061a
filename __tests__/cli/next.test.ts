/** `npx strata` alone says what to do next in this folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextText } from '../../cli/print/next';
import { nextSteps } from '../../operations/next';
import { TestEnvironments } from './json/environments';

let environments: TestEnvironments;
beforeEach(() => (environments = new TestEnvironments()));
afterEach(() => environments.remove());

const stages = () => Object.fromEntries(nextSteps().map(({ environment, stage }) => [environment, stage]));
const state = (resources: object[]) =>
  writeFileSync(join(environments.home('bare'), 'infra.tfstate'), JSON.stringify({ resources, outputs: {} }));

test('each environment has the next command for its state in this folder', () => {
  rmSync(join(environments.home('prod'), 'ssh_config'));
  state([{}]);
  expect(stages()).toEqual({ bare: 'is up', broken: 'has problems', prod: 'not brought up from this machine' });
  state([]);
  expect(stages()).toMatchObject({ bare: 'not brought up from this machine' });
  expect(nextText(nextSteps())).toContain(
    'prod not brought up from this machine. Next:\n  npx strata validate prod\n  npx strata plan prod\n  npx strata up prod\n',
  );
});

test('where there is none, how to begin; as a program it ends with 0', () => {
  const folder = mkdtempSync(join(tmpdir(), 'strata-next-'));
  mkdirSync(join(folder, 'environments'));
  const env = { ...process.env, STRATA_ENVIRONMENTS: join(folder, 'environments') };
  const { status, stdout } = spawnSync('node', [join(__dirname, '..', '..', 'cli', 'strata.js')], {
    env,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect([status, stdout]).toEqual([0, nextText([])]);
  expect(stdout).toContain('npx strata init <name> --from <blueprint>');
});
