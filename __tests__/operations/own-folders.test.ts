/** Runs at once: each synthesizes, renders and writes its log in folders of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project, until } from './slow-terraform';

const name = `unit-own-${process.pid}`;
const home = mkdtempSync(join(tmpdir(), 'strata-own-'));
const generated = join(project, 'ansible', 'generated');
const runs = join(project, 'cdktf.out', '.runs');
jest.setTimeout(120_000);

beforeAll(() => {
  mkdirSync(join(home, 'environments'));
  const text = readFileSync(join(__dirname, '..', 'fixtures', 'small.yaml'), 'utf8');
  writeFileSync(join(home, 'environments', `${name}.yaml`), text);
});
afterAll(() => {
  for (const folder of [home, join(generated, name), join(project, 'cdktf.out', name)])
    rmSync(folder, { recursive: true, force: true });
});

/** Synthesizes, prints its folders, and ends on a line of input. */
const driver = `
const { inRun } = require('./operations/run/in-run');
const { loadEnvironment } = require('./operations/project');
const { generatedFolder, stackFolder, sweep } = require('./operations/run/folders');
const { logFolder } = require('./operations/run/run');
const { synthesize } = require('./operations/terraform');
inRun('driver', async () => {
  const environment = loadEnvironment(process.argv[1]);
  sweep(environment);
  await synthesize(environment);
  console.log(JSON.stringify([generatedFolder(environment), stackFolder(environment, 'infra'), logFolder(environment.home)]));
  await new Promise((resolve) => process.stdin.once('data', resolve));
  process.stdin.destroy();
});
`;

async function startRun(): Promise<{ child: ChildProcess; folders: string[]; exit: Promise<unknown> }> {
  const env = {
    ...process.env,
    STRATA_HOME: home,
    STRATA_ENVIRONMENTS: join(home, 'environments'),
    TS_NODE_PROJECT: join(project, 'tsconfig.json'),
  };
  const child = spawn('node', ['-r', 'ts-node/register', '-e', driver, name], { cwd: project, env });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exit = new Promise((resolve) => child.once('exit', resolve));
  await until(() => /\[".*"\]\n/.test(output), 120);
  return { child, folders: JSON.parse(/\[".*"\]/.exec(output)![0]) as string[], exit };
}

const ofRuns = () => [
  ...readdirSync(generated).filter((each) => each.startsWith(`.${name}.`)),
  ...readdirSync(runs).filter((each) => each.startsWith(`${name}.`)),
];

test('two at once share no folder; the published ones are whole; nothing is left when they end', async () => {
  const [one, other] = await Promise.all([startRun(), startRun()]);
  expect(new Set([...one.folders, ...other.folders]).size).toBe(6);
  for (const { folders } of [one, other]) {
    expect(existsSync(join(folders[0]!, 'inventory', 'declared.yml'))).toBe(true);
    expect(existsSync(join(folders[1]!, 'cdk.tf.json'))).toBe(true);
    // Roles are found from there as from the published folder.
    expect(existsSync(join(folders[0]!, '..', '..', 'roles'))).toBe(true);
  }
  expect(existsSync(join(generated, name, 'inventory', 'declared.yml'))).toBe(true);
  expect(existsSync(join(project, 'cdktf.out', name, 'stacks', 'infra', 'cdk.tf.json'))).toBe(true);
  const logs = join(one.folders[2]!, '..');
  expect([one, other].map(({ folders }) => folders[2])).toContain(join(logs, readlinkSync(join(logs, 'latest'))));
  const { ino } = statSync(join(one.folders[0]!, 'site.yml'));
  const third = await startRun();
  expect(statSync(join(one.folders[0]!, 'site.yml')).ino).toBe(ino);
  for (const { child } of [one, other, third]) child.stdin!.write('\n');
  await Promise.all([one, other, third].map(({ exit }) => exit));
  expect(ofRuns()).toEqual([]);
});

test('the next run deletes the folders of a killed run, and not those of a running one', async () => {
  const [dead, living] = await Promise.all([startRun(), startRun()]);
  dead.child.kill('SIGKILL');
  await dead.exit;
  expect(ofRuns()).toHaveLength(4);
  const next = await startRun();
  expect(ofRuns()).toHaveLength(4);
  expect(existsSync(living.folders[0]!)).toBe(true);
  expect(existsSync(dead.folders[0]!)).toBe(false);
  for (const { child } of [living, next]) child.stdin!.write('\n');
  await Promise.all([living.exit, next.exit]);
  expect(ofRuns()).toEqual([]);
});
