/** The script for bash, in an interactive bash whose keys come through a pipe. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TestEnvironments } from '../json/environments';
import { StandIn } from './stand-in';

const project = join(__dirname, '..', '..', '..');
const script = join(project, 'cli', 'completion', 'strata.bash');
/** Takes back what is typed, so that it is not run. */
const takeBack = '\u0015';

let standIn: StandIn;
beforeAll(() => (standIn = new StandIn()));
afterAll(() => standIn.remove());

/** What is run, and what is shown, after these keys. Both programs only say how they are called. */
function typed(keys: readonly string[], { folder, env }: { folder: string; env: NodeJS.ProcessEnv } = standIn) {
  const lines = [
    // A shell that reads its settings a second time reads this a second time.
    `source ${script}; source ${script}`,
    'bind "set show-all-if-ambiguous on"',
    'strata() { echo "ran: strata $*"; }',
    'npx() { echo "ran: npx $*"; }',
    ...keys,
  ];
  const input = `${lines.join('\n')}\n`;
  const options = { cwd: folder, env, input, encoding: 'utf8' } as const;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-i'], options);
  return { ran: stdout.match(/(?<=^ran: ).*$/gm)!.map((line) => line.trimEnd()), shown: stderr };
}

test('words behind `strata` and behind `npx strata`; where there are several, they are listed', () => {
  const { ran, shown } = typed([
    'strata ssh prod db\t',
    'npx st\tssh prod db\t',
    'strata graph prod --format=mer\t',
    'strata va\t',
  ]);
  expect(ran).toEqual([
    'strata ssh prod db-1',
    'npx strata ssh prod db-1',
    'strata graph prod --format=mermaid',
    'strata va',
  ]);
  expect(shown).toMatch(/^validate +vault *$/m);
  expect(shown).not.toMatch(/readonly|error|not found/);
});

test('files where a file is wanted, and nothing where Strata knows no word', () => {
  const lines = ['strata graph prod --output pict', 'strata graph prod --output=pict', 'npx other pict'];
  const unknown = ['strata plan prod --vat pict', 'npx strata plan prod --vat pict'];
  const { ran } = typed([...lines, ...unknown].map((line) => `${line}\t`));
  expect(ran).toEqual([...lines.map((line) => line.replace('pict', 'picture of prod.svg')), ...unknown]);
});

test('what is typed is never run', () => {
  const { shown } = typed([`strata plan $(touch ran) --on\t${takeBack}strata`]);
  expect(shown).toContain('--only');
  expect(existsSync(join(standIn.folder, 'ran'))).toBe(false);
});

test('with the program itself, found as npx finds it', () => {
  const described = new TestEnvironments();
  try {
    const env = { ...process.env, INPUTRC: '/dev/null', TERM: 'dumb' };
    const { ran } = typed(['npx strata ssh pr\tdb\t'], { folder: join(project, 'docs'), env });
    expect(ran).toEqual(['npx strata ssh prod db-1']);
  } finally {
    described.remove();
  }
});
