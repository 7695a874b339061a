/** `npx cdktf` connects only to what the stacks need: its vendor is not called, and no error about that is printed. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(__dirname, '..', '..');
/** Records the hosts that a Node process wants to connect to, and refuses each connection. */
const recorder = `
const { appendFileSync } = require('node:fs');
require('node:net').Socket.prototype.connect = function (...args) {
  const { host, port } = [args[0]].flat()[0] ?? {};
  appendFileSync(process.env.CALLS, host + ':' + port + '\\n');
  process.nextTick(() => this.destroy(new Error('no network here')));
  return this;
};`;
const app = `
require('node:fs').mkdirSync('cdktf.out', { recursive: true });
require('node:fs').writeFileSync('cdktf.out/manifest.json', JSON.stringify({ version: '0.21.0', stacks: {} }));`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-cdktf-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function callsOf(program: string): { readonly calls: string; readonly output: string } {
  const settings = { ...(JSON.parse(readFileSync(join(project, 'cdktf.json'), 'utf8')) as object), app: 'node app.js' };
  writeFileSync(join(folder, 'cdktf.json'), JSON.stringify(settings));
  writeFileSync(join(folder, 'app.js'), app);
  writeFileSync(join(folder, 'recorder.js'), recorder);
  const file = join(folder, 'calls');
  const NODE_OPTIONS = `--require ${join(folder, 'recorder.js')}`;
  const env = { PATH: process.env['PATH'], HOME: folder, CDKTF_HOME: folder, CALLS: file, NODE_OPTIONS };
  const { stdout, stderr } = spawnSync('node', [program, 'list'], { cwd: folder, env, encoding: 'utf8' });
  return { calls: existsSync(file) ? readFileSync(file, 'utf8') : '', output: stdout + stderr };
}

test('the unchanged program of cdktf-cli calls home, and this test notices it', () => {
  const { calls, output } = callsOf(require.resolve('cdktf-cli/bundle/bin/cdktf'));
  expect(calls).toContain('checkpoint-api.hashicorp.com');
  expect(output).toContain('no network here');
});

test('our wrapper connects to nobody', () => {
  const { calls, output } = callsOf(join(project, 'cli', 'cdktf.js'));
  expect(calls).toBe('');
  expect(output).toContain('Stack name');
  expect(output).not.toContain('no network here');
});

test('after an installation `npx cdktf` is our wrapper', () => {
  const bin = join(folder, 'node_modules', '.bin');
  mkdirSync(bin, { recursive: true });
  for (const program of ['own-cdktf.js', 'cdktf.js'])
    cpSync(join(project, 'cli', program), join(folder, 'cli', program));
  const install = () => spawnSync('node', [join(folder, 'cli', 'own-cdktf.js')]).status;
  expect([install(), existsSync(join(bin, 'cdktf'))]).toEqual([0, false]);
  symlinkSync('../cdktf-cli/bundle/bin/cdktf', join(bin, 'cdktf'));
  expect([install(), install()]).toEqual([0, 0]);
  expect(readlinkSync(join(bin, 'cdktf'))).toBe('../../cli/cdktf.js');
  expect(existsSync(join(bin, 'cdktf'))).toBe(true);
});

test('npm installs the wrapper after every installation', () => {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  expect(scripts!['postinstall']).toBe('node cli/own-cdktf.js');
});
