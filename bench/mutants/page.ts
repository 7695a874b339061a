/** The page about mutants: one row per folder, each with the commit of its last run. */

/** What Stryker writes, as far as it is read here. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

export interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const caught = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];
const header = `| folder | files | commit | mutants | caught | survived | not reached | score |
|---|---|---|--:|--:|--:|--:|--:|`;

/**
 * @param before the page as it was: folders without a new result keep their row
 * @param files all that the command can mutate, so that folders without a row are named, and folders that were run in part
 */
export function page(before: string, report: Report, { commit, files }: { commit: string; files: string[] }): string {
  const rows = new Map([...rowsOf(before), ...newRows(report, { commit, files })]);
  const folders = [...new Set(files.map(folderOf))];
  const table = [...rows.keys()].sort().map((folder) => rows.get(folder)!);
  const others = folders.filter((folder) => !rows.has(folder)).sort();
  return `<!-- Made by \`npm run mutants\` from bench/mutants.ts; not written by hand. -->
# Mutants: small mistakes in the code, and how many of them unit tests notice

Stryker changes one condition, operator, call or list at a time; a mutant is caught where a unit test fails. \`npm run mutants -- <folder or file>\`
runs some and keeps the rows of the others. Texts are not mutated: the wording of each rule is in a snapshot already.
Mutants of \`parts/\` are those of its rules (\`*rules.ts\`), which the tests of \`__tests__/config\` have to catch.

${header}
${[...table, total(table)].join('\n')}

Never run: ${others.length > 0 ? others.map((folder) => `\`${folder}\``).join(', ') : 'none'}. The Python of the roles has no such run yet.
`;
}

/** Mutants that no test noticed, one line each. */
export function survivors({ files }: Report): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => missed.includes(status))
      .map(({ status, location: { start, end }, replacement = '' }) => {
        const text = lines[start.line - 1]!.slice(
          start.column - 1,
          start.line === end.line ? end.column - 1 : undefined,
        );
        return `${file}:${start.line}: ${status}: ${text.slice(0, 70)} → ${replacement.split('\n')[0]!.slice(0, 70)}`;
      });
  });
}

export function folderOf(file: string): string {
  const [first, second = ''] = file.split('/');
  return second.includes('.') ? first! : `${first}/${second}`;
}

function newRows(report: Report, { commit, files }: { commit: string; files: string[] }): [string, string][] {
  const names = Object.keys(report.files);
  return [...new Set(names.map(folderOf))].map((folder) => {
    const isIn = (file: string) => folderOf(file) === folder;
    const mutants = names.filter(isIn).flatMap((file) => report.files[file]!.mutants);
    const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const counts = [count(...caught, ...missed), count(...caught), count('Survived'), count('NoCoverage')];
    const part = `${names.filter(isIn).length} of ${files.filter(isIn).length}`;
    return [folder, row([`\`${folder}\``, part, commit], counts)];
  });
}

function row(words: readonly string[], [all = 0, ...others]: readonly number[]): string {
  const score = all === 0 ? '–' : `${Math.floor((100 * others[0]!) / all)} %`;
  return `| ${[...words, all, ...others, score].join(' | ')} |`;
}

function total(rows: readonly string[]): string {
  const counts = rows.map((line) => line.split(' | ').slice(3, 7).map(Number));
  return row(
    ['**all of these**', '', ''],
    [0, 1, 2, 3].map((at) => counts.reduce((sum, each) => sum + each[at]!, 0)),
  );
}

function rowsOf(text: string): [string, string][] {
  return [...text.matchAll(/^\| `([^`]+)` \|.*\|$/gm)].map(([line, folder]) => [folder!, line]);
}
