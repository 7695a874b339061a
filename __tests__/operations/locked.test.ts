/** Which operations run at any time, and which are refused while somebody changes the environment. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameOf } from '../../cli/command-name';
import { program } from '../../cli/program';
import { lockHere } from '../../operations/lock/local';
import type { Lock } from '../../operations/lock/local';
import { loadEnvironment } from '../../operations/project';
import { leaves } from '../cli/leaves';
import { outputWhile } from '../cli/output';

jest.mock('../../operations/tools', () => ({
  ...jest.requireActual<object>('../../operations/tools'),
  ensureTools: () => Promise.resolve(),
}));

// Stand-ins, so that nothing is done even where the lock fails.
jest.mock('../../operations/terraform', () => ({
  ...jest.requireActual<object>('../../operations/terraform'),
  synthesize: () => Promise.reject(new Error('went on without the lock')),
}));

const changingCommands: Readonly<Record<string, string[]>> = {
  up: ['--skip-own-address-check'],
  rebuild: ['db-1', '--consent', 'db-1'],
  resize: ['db-1', '--consent', 'db-1'],
  destroy: ['--consent', 'prod'],
  backup: [],
  backups: ['--recover'],
  restore: ['--consent', 'prod'],
  proof: [],
  release: ['shop'],
  rollback: ['shop'],
  credentials: [],
  'secret set': ['shop', 'STRIPE_KEY'],
  'secret rotate': ['shop', 'SESSION_KEY'],
  'vault keep': [],
  'vault recover': [],
  'vault rotate': [],
  'state init': [],
};
const readingCommands: Readonly<Record<string, string[]>> = {
  validate: [],
  plan: ['--only', 'ports'],
  graph: [],
  backups: [],
  ssh: ['db-1'],
  'secret list': [],
  'vault password': ['--yes'],
};
/** Commands without an environment. */
const withoutEnvironment = [
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
/** They need a cloud, a lab, or a person. */
const untestedCommands = ['rehearse', 'status', 'verify', 'releases', 'gitops', 'vault confirm'];

const originalEnv = { ...process.env };
let folder: string;
let lock: Lock;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'strata-locked-'));
  Object.assign(process.env, { STRATA_ENVIRONMENTS: folder, STRATA_HOME: folder });
  writeFileSync(join(folder, 'prod.yaml'), readFileSync(join(__dirname, '..', 'fixtures', 'small.yaml')));
  lock = await lockHere(loadEnvironment('prod'), () => {});
});
afterEach(async () => {
  await lock.release();
  process.env = { ...originalEnv };
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

const words = (name: string, more: string[]) =>
  outputWhile(async (say) => {
    const ran = program().parseAsync(['node', 'strata', ...name.split(' '), 'prod', ...more]);
    await ran.catch((error: Error) => say(error.message));
  });

test('every command is in one of the lists', () => {
  const allCommands = [
    ...Object.keys(changingCommands),
    ...Object.keys(readingCommands),
    ...withoutEnvironment,
    ...untestedCommands,
  ];
  expect([...new Set(allCommands)].sort()).toEqual(leaves(program()).map(nameOf).sort());
});

test.each(Object.entries(changingCommands))('%s is refused, and does nothing', async (name, more) => {
  expect(await words(name, more)).toMatch(/^prod is locked: `strata .*` of .* Nothing was done/);
  expect(readdirSync(join(folder, 'acme-prod'))).toEqual(['lock']);
});

test.each(Object.entries(readingCommands))('%s is not refused', async (name, more) => {
  expect(await words(name, more)).not.toContain('is locked');
});
