/** Which operations wait for nobody, and which are refused while somebody changes the environment. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameOf } from '../../cli/command-name';
import { program } from '../../cli/program';
import { lockHere } from '../../operations/lock/local';
import type { Locked } from '../../operations/lock/local';
import { loadEnvironment } from '../../operations/project';
import { leaves } from '../cli/leaves';
import { saidWhile } from '../cli/said';

jest.mock('../../operations/tools', () => ({
  ...jest.requireActual<object>('../../operations/tools'),
  ensureTools: () => Promise.resolve(),
}));

// Where the lock does not hold, nothing is to be done all the same.
jest.mock('../../operations/terraform', () => ({
  ...jest.requireActual<object>('../../operations/terraform'),
  synthesize: () => Promise.reject(new Error('went on without the lock')),
}));

const changing: Readonly<Record<string, string[]>> = {
  up: ['--skip-own-address-check'],
  rebuild: ['db-1', '--consent', 'db-1'],
  resize: ['db-1', '--consent', 'db-1'],
  destroy: ['--consent', 'prod'],
  backup: [],
  backups: ['--recover'],
  restore: ['--consent', 'prod'],
  proof: [],
  credentials: [],
  'vault keep': [],
  'vault recover': [],
  'vault rotate': [],
  'state init': [],
};
const looking: Readonly<Record<string, string[]>> = {
  validate: [],
  plan: ['--only', 'ports'],
  graph: [],
  backups: [],
  ssh: ['db-1'],
  'vault password': ['--yes'],
};
/** Of no environment. */
const apart = [
  'init',
  'environments',
  'doctor',
  'completion',
  'refresh',
  'lab up',
  'lab down',
  'lab reset',
  'lab status',
  'lab ca',
];
/** Ask the cloud, or a person. */
const notTried = ['status', 'vault confirm'];

const kept = { ...process.env };
let folder: string;
let held: Locked;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'strata-locked-'));
  Object.assign(process.env, { STRATA_ENVIRONMENTS: folder, STRATA_HOME: folder });
  writeFileSync(join(folder, 'prod.yaml'), readFileSync(join(__dirname, '..', 'fixtures', 'small.yaml')));
  held = await lockHere(loadEnvironment('prod'), () => {});
});
afterEach(async () => {
  await held.release();
  process.env = { ...kept };
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

const words = (name: string, more: string[]) =>
  saidWhile(async (say) => {
    const ran = program().parseAsync(['node', 'strata', ...name.split(' '), 'prod', ...more]);
    await ran.catch((error: Error) => say(error.message));
  });

test('every command is in one of the lists', () => {
  const listed = [...Object.keys(changing), ...Object.keys(looking), ...apart, ...notTried];
  expect([...new Set(listed)].sort()).toEqual(leaves(program()).map(nameOf).sort());
});

test.each(Object.entries(changing))('%s is refused, and does nothing', async (name, more) => {
  expect(await words(name, more)).toMatch(/^prod is locked: `strata .*` of .* Nothing was done/);
  expect(readdirSync(join(folder, 'acme-prod'))).toEqual(['lock']);
});

test.each(Object.entries(looking))('%s is not', async (name, more) => {
  expect(await words(name, more)).not.toContain('is locked');
});
