/** Before any code of ours can run: a Node that is new enough, and the npm packages. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeProblem, packagesProblem } from '../../cli/node';

const project = join(__dirname, '..', '..');

test.each(['18.20.4', '20.18.1', '21.7.3', '22.11.0'])(
  'Node %s is refused, and the message says how to get another',
  (version) => {
    expect(nodeProblem(version)).toMatch(
      /^Node .* will not do: install 20.19 or 22.12 or newer \(macOS: `brew install node`;/,
    );
  },
);

test.each(['20.19.0', '22.12.0', '23.0.0', '24.0.0'])('Node %s is accepted', (version) => {
  expect(nodeProblem(version)).toBeNull();
});

test('package.json demands the same version', () => {
  const { engines } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { engines: { node: string } };
  expect(engines.node).toBe('^20.19.0 || >=22.12.0');
});

test.each(['strata', 'cdktf'])('a clone in which nothing is installed says so in one sentence: %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'strata-clone-'));
  for (const file of ['node.js', `${name}.js`]) cpSync(join(project, 'cli', file), join(folder, 'cli', file));
  const { status, stderr } = spawnSync('node', [join(folder, 'cli', `${name}.js`), 'validate'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, `${packagesProblem(folder)}\n`]);
  expect(stderr).toMatch(/^the npm packages of .* are missing: run `npm ci` there, then this again\n$/);
  rmSync(folder, { recursive: true });
});
