import { folderOf, page, survivors } from '../bench/mutants/page';
import type { Mutant, Report } from '../bench/mutants/page';

const place = { start: { line: 2, column: 5 }, end: { line: 2, column: 11 } };
const mutant = (status: string): Mutant => ({ status, mutatorName: 'X', replacement: 'a > b', location: place });
const report = (file: string, ...statuses: string[]): Report => ({
  files: { [file]: { source: 'const c =\n    a >= b;\n', mutants: statuses.map(mutant) } },
});
const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('| `') || line.startsWith('| **'));
const pageOf = (before: string, of: Report, commit = 'abc1234') =>
  page(before, of, {
    commit,
    files: ['parts/dns/rules.ts', 'parts/dns/proxied-rules.ts', 'parts/nat/rules.ts', 'home/vault.ts'],
  });

test('what ends with an error or without an end is caught; what no test reaches is not; what was left out is nothing', () => {
  const statuses = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'];
  const text = pageOf('', report('parts/dns/rules.ts', ...statuses));
  expect(rows(text)).toEqual([
    '| `parts/dns` | 1 of 2 | abc1234 | 5 | 3 | 1 | 1 | 60 % |',
    '| **all of these** |  |  | 5 | 3 | 1 | 1 | 60 % |',
  ]);
});

test('a score is never rounded up, so that 100 % means that nothing was missed', () => {
  const text = pageOf('', report('home/vault.ts', ...Array<string>(999).fill('Killed'), 'Survived'));
  expect(rows(text)[0]).toContain('| 99 % |');
});

test('a run of one folder replaces its row and keeps the others, each with the commit and the number of files of its run', () => {
  const first = pageOf('', report('parts/dns/rules.ts', 'Survived'), 'old');
  const both = pageOf(first, report('home/vault.ts', 'Killed'), 'new');
  const again = pageOf(both, report('parts/dns/rules.ts', 'Killed'), 'new');
  expect(rows(both)).toEqual([
    '| `home` | 1 of 1 | new | 1 | 1 | 0 | 0 | 100 % |',
    '| `parts/dns` | 1 of 2 | old | 1 | 0 | 1 | 0 | 0 % |',
    '| **all of these** |  |  | 2 | 1 | 1 | 0 | 50 % |',
  ]);
  expect(rows(again)).toContain('| `parts/dns` | 1 of 2 | new | 1 | 1 | 0 | 0 | 100 % |');
});

test('folders that were never run are named', () => {
  expect(pageOf('', report('parts/dns/rules.ts', 'Killed'))).toContain('Never run: `home`, `parts/nat`.');
});

test('a mutant that no test noticed is shown with its place, its code and its replacement', () => {
  expect(survivors(report('parts/dns/rules.ts', 'Killed', 'Survived'))).toEqual([
    'parts/dns/rules.ts:2: Survived: a >= b → a > b',
  ]);
});

test('a row is for a folder of the second level, or of the first for files in it', () => {
  expect(['parts/nat/rules.ts', 'constructs/aws/a/b.ts', 'home/vault.ts'].map(folderOf)).toEqual([
    'parts/nat',
    'constructs/aws',
    'home',
  ]);
});
