/** Before any code of ours can run: a Node that is new enough, and the npm packages. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeProblem, packagesProblem } from '../../cli/node';

const project = join(__dirname, '..', '..');

test.each(['18.20.4', '20.18.1', '21.7.3', '22.11.0'])('Node %s will not do, and what brings another is told', (version) => {
  expect(nodeProblem(version)).toMatch(/^Node .* will not do: install 20.19 or 22.12 or newer \(macOS: `brew install node`;/);
});

test.each(['20.19.0', '22.12.0', '23.0.0', '24.0.0'])('Node %s will do', (version) => {
  expect(nodeProblem(version)).toBeNull();
});

test('it is the version that npm asks for', () => {
  const { engines } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { engines: { node: string } };
  expect(engines.node).toBe('^20.19.0 || >=22.12.0');
});

test('a clone in which nothing is installed says so in one sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'strata-clone-'));
  for (const file of ['node.js', 'strata.js']) cpSync(join(project, 'cli', file), join(folder, 'cli', file));
  const { status, stderr } = spawnSync('node', [join(folder, 'cli', 'strata.js'), 'validate'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, `${packagesProblem(folder)}\n`]);
  expect(stderr).toMatch(/^the npm packages of .* are missing: run `npm ci` there, then this again\n$/);
  rmSync(folder, { recursive: true });
});

test.each(['strata', 'cdktf'])('so does `npx %s` there, instead of fetching a package of that name', (program) => {
  const folder = mkdtempSync(join(tmpdir(), 'strata-clone-'));
  for (const file of ['node.js', 'strata.js', 'cdktf.js', 'own-cdktf.js'])
    cpSync(join(project, 'cli', file), join(folder, 'cli', file));
  for (const file of ['package.json', 'cli/package.json']) cpSync(join(project, file), join(folder, file));
  // What `npx jest` tells its own programs would lead back to this checkout.
  const env = { PATH: process.env['PATH'], HOME: folder, npm_config_offline: 'true' };
  const { stderr } = spawnSync('npx', ['--yes', program, 'validate'], { cwd: folder, env, encoding: 'utf8' });
  expect(stderr).toContain(`the npm packages of ${folder} are missing: run \`npm ci\` there`);
  rmSync(folder, { recursive: true });
});
