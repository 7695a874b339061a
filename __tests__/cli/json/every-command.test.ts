/** No command is left out: each has the option, a schema, a section of docs/json.md, and a test that runs it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from '../../../cli/command-name';
import { page } from '../../../cli/json/page';
import { failure, schemas } from '../../../cli/json/schemas';
import { program } from '../../../cli/program';
import { leaves } from '../leaves';
import { failed } from './run-json';
import { TestEnvironments } from './environments';

const project = join(__dirname, '..', '..', '..');
const text = (path: string) => readFileSync(join(project, path), 'utf8');
const commands = leaves(program());
const tests = readdirSync(__dirname)
  .filter((file) => /^(doctor|gitops|looking|changing|rehearsal|releases|secrets|vault)\.test\.ts$/.test(file))
  .map((file) => text(join('__tests__', 'cli', 'json', file)))
  .join('\n');

let environments: TestEnvironments;
beforeAll(() => (environments = new TestEnvironments()));
afterAll(() => environments.remove());

test.each(commands.map((command) => [nameOf(command), command] as const))('%s', (name, command) => {
  expect(command.options.map(({ long }) => long)).toContain('--json');
  expect(Object.keys(schemas)).toContain(name);
  expect(text('docs/json.md')).toContain(`\n## ${name}\n`);
  const isRun = tests.includes(`succeeded('${name}'`) || new RegExp(`test\\.each\\(\\[[^\\]]*'${name}'`).test(tests);
  expect(isRun).toBe(true);
});

test('there is no schema without a command', () => {
  expect(Object.keys(schemas).sort()).toEqual(commands.map(nameOf).sort());
});

test('docs/json.md is made of the schemas: `node -r ts-node/register cli/json/page.ts` writes it', () => {
  expect(text('docs/json.md')).toBe(page());
});

const ofEnvironment = commands.filter(({ registeredArguments: [first] }) => first?.name() === 'environment');
const more: Readonly<Record<string, string[]>> = {
  ...{ ssh: ['db-1'], rebuild: ['db-1'], resize: ['db-1'] },
  ...{ release: ['shop'], rollback: ['shop'] },
  ...{ 'secret set': ['shop', 'KEY'], 'secret rotate': ['shop', 'KEY'] },
};
const withDescription = ofEnvironment.map(nameOf).filter((name) => name !== 'init') as (keyof typeof schemas)[];

jest.mock('../../../operations/tools', () => ({
  ...jest.requireActual<object>('../../../operations/tools'),
  ensureTools: () => Promise.resolve(),
}));

test.each(withDescription)('%s: a description that is refused is a document, too', async (name) => {
  const { error } = await failed(name, 'broken', ...(more[name] ?? []));
  expect([error.kind, error.problems.length]).toEqual(['refusal', 2]);
});

describe('as a program', () => {
  const strata = (...args: string[]) =>
    spawnSync('node', [join(project, 'cli', 'strata.js'), ...args], { encoding: 'utf8', cwd: project });

  test('a wrong command line is a document, too', () => {
    for (const args of [
      ['validate', '--json'],
      ['plan', 'lab', '--only', 'x', '--json'],
      ['no-such', '--json'],
    ]) {
      const { stdout, stderr, status } = strata(...args);
      expect(status).toBe(1);
      expect(failure.parse(JSON.parse(stdout)).error.kind).toBe('usage');
      expect(stderr).toContain('error: ');
    }
  });

  test('`--json` among the arguments of another program does not count', () => {
    const { stdout, stderr, status } = strata('no-such', '--', '--json');
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toContain("unknown command 'no-such'");
  });

  test('standard output is one whole document, and progress is on standard error', () => {
    const { stdout, status } = strata('validate', 'lab', '--json');
    expect([schemas.validate.parse(JSON.parse(stdout)).environment, status]).toEqual(['lab', 0]);
  });
});
