/** What may follow on a command line that is not whole yet, from the commands themselves. */
import { suggestions } from '../../../cli/completion/suggestions';
import { program } from '../../../cli/program';
import { blueprints } from '../../../operations/blueprint';
import { TestEnvironments } from '../json/environments';

let described: TestEnvironments;
beforeAll(() => (described = new TestEnvironments()));
afterAll(() => described.remove());

/** @param line after `strata`; the word behind the last space is the one that is not whole */
const after = (line: string) => suggestions(program(), line.split(' '));
const values = (line: string) => {
  const all = after(line);
  return all === 'files' ? all : all.map(({ value }) => value);
};

test('commands, and those below them, with what they do', () => {
  expect(values('')).toEqual(program().commands.map((command) => command.name()));
  expect(values('v')).toEqual(['validate', 'verify', 'vault']);
  expect(values('vault re')).toEqual(['recover']);
  expect(after('sta')).toEqual([
    { value: 'status', words: 'Ask the running environment whether it is what its description says.' },
    { value: 'state', words: "The bucket of Terraform's state." },
  ]);
});

test('environments are those in the folder; a server is one of the environment before it', () => {
  expect(values('plan ')).toEqual(['bare', 'broken', 'prod']);
  expect(values('vault keep b')).toEqual(['bare', 'broken']);
  expect(values('ssh prod ')).toEqual(['edge', 'app-1', 'app-2', 'db-1']);
  expect(values('ssh prod db')).toEqual(['db-1']);
  expect(values('restore prod --host db')).toEqual(['db-1']);
  expect(values('ssh broken ')).toEqual([]);
  expect(values('ssh no-such ')).toEqual([]);
});

test('options that are not given yet; with a dash, or where no argument is left', () => {
  expect(values('plan prod --')).toEqual(['--only', '--vat', '--refuse-loss', '--consent', '--json', '--help']);
  expect(values('plan --only cost --v')).toEqual(['--vat']);
  expect(values('plan --only cost --o')).toEqual([]);
  expect(values('destroy prod ')).toEqual(['--consent', '--json', '--help']);
});

test('words that an option or an argument allows, also behind "=", which bash cuts off', () => {
  expect(values('graph prod --format ')).toEqual(['svg', 'mermaid']);
  expect(values('graph prod --format=m')).toEqual(['--format=mermaid']);
  expect(values('graph prod --format = m')).toEqual(['mermaid']);
  expect(values('graph prod --format =')).toEqual(['svg', 'mermaid']);
  expect(values('graph --format svg pr')).toEqual(['prod']);
  expect(values('init new --from ')).toEqual([...blueprints()]);
  expect(values('refresh ')).toContain('hetzner');
  expect(values('plan prod --vat ')).toEqual([]);
  expect(values('graph prod --output ')).toBe('files');
});

test('consent is typed by a person; what is behind -- belongs to another program', () => {
  expect(values('destroy prod --consent ')).toEqual([]);
  expect(values('up prod --consent db-1 ')).toEqual([]);
  expect(values('ssh prod db-1 -- --')).toEqual([]);
  expect(values('ssh prod -- d')).toEqual(['db-1']);
  expect(values('no-such ')).toEqual([]);
});
