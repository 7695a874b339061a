/**
 * Mutation tests. `npm run mutants -- parts/buckets parts/dns/rules.ts` runs some folders or files; without words all of them, for
 * hours. Prints the mutants that no test noticed, and writes bench/mutants-result.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { page, survivors } from './mutants/page';
import type { Report } from './mutants/page';

/** Code, and the unit tests that have to notice a mistake in it. */
const targets = [
  { files: /^parts\/.*rules\.ts$/, tests: ['__tests__/config'] },
  { files: /^constructs\//, tests: ['__tests__/stacks', '__tests__/blueprints'] },
  { files: /^render\//, tests: ['__tests__/render'] },
  { files: /^home\//, tests: ['__tests__/home'] },
  { files: /^operations\/verify\//, tests: ['__tests__/operations', '__tests__/cli'] },
];
const cache = join('node_modules', '.cache', 'mutants');
const result = join('bench', 'mutants-result.md');

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();

function run(words: readonly string[]): void {
  // Of the code that is tested, whatever is committed while it runs.
  const ofCommit = commit();
  const all = git('ls-files', '*.ts').split('\n');
  const isWanted = (file: string) => words.length === 0 || words.some((word) => `${file}/`.startsWith(`${word}/`));
  const reports = targets.flatMap(({ files, tests }, at) => {
    const mutate = all.filter((file) => files.test(file) && isWanted(file));
    return mutate.length > 0 ? [reportOf(`${at}`, { mutate, mutants: { tests } })] : [];
  });
  const report: Report = { files: Object.fromEntries(reports.flatMap(({ files }) => Object.entries(files))) };
  process.stdout.write(
    survivors(report)
      .map((line) => `${line}\n`)
      .join(''),
  );
  const mutable = all.filter((file) => targets.some(({ files }) => files.test(file)));
  const before = existsSync(result) ? readFileSync(result, 'utf8') : '';
  writeFileSync(result, page(before, report, { commit: ofCommit, files: mutable }));
}

function reportOf(id: string, { mutate, mutants }: { mutate: string[]; mutants: { tests: string[] } }): Report {
  const base = JSON.parse(readFileSync(join('bench', 'mutants', 'stryker.json'), 'utf8')) as { mutants: object };
  const [config, report] = [join(cache, `config-${id}.json`), join(cache, `report-${id}.json`)];
  const own = { mutate, mutants: { ...base.mutants, ...mutants }, jsonReporter: { fileName: report } };
  mkdirSync(cache, { recursive: true });
  rmSync(report, { force: true });
  writeFileSync(config, JSON.stringify({ ...base, ...own }));
  // What it prints is no result: stdout has the list of mutants that no test noticed.
  const { status } = spawnSync('npx', ['stryker', 'run', config], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`stryker ended with ${status}: see its messages above`);
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

function commit(): string {
  const isChanged = git('status', '--porcelain', '--untracked-files=no', '--', '.', `:(exclude)${result}`) !== '';
  return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' with changes that were not committed' : ''}`;
}

run(process.argv.slice(2));
