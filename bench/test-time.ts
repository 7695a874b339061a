/**
 * Where the time of `npm test` goes, by stage and by group of tests. Reads what a run printed, and the reports of Jest that
 * it names: `npm test 2>&1 | tee log`, then `npm run bench:test -- log`. Writes bench/test-time-result.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { projectFolder } from '../operations/project';

interface JestFile {
  readonly name: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly assertionResults: readonly {
    readonly ancestorTitles: readonly string[];
    readonly duration: number | null;
  }[];
}

const seconds = (ms: number) => Math.round(ms / 1000);
const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** Stages run in three lanes, so their sum is more than the whole run. */
function stageRows(log: string): string[] {
  const stages = log.matchAll(/^== (\S+): (\d+) passed, (\d+) failed.* in (\d+) s$/gm);
  return [...stages].map(([, stage, passCount, failCount, time]) =>
    row(stage!, Number(passCount) + Number(failCount), time!),
  );
}

function jestFiles(log: string): JestFile[] {
  const paths = [...log.matchAll(/^Test results written to: (.*)$/gm)].map(([, path]) => resolve(projectFolder, path!));
  return paths.flatMap((path) => (JSON.parse(readFileSync(path, 'utf8')) as { testResults: JestFile[] }).testResults);
}

/** Groups of one file; what is in no test is the making and removing of hosts. */
function groupRows(file: JestFile): string[] {
  const groups = new Map<string, number>();
  for (const { ancestorTitles, duration } of file.assertionResults) {
    const group = ancestorTitles[0] ?? 'without a group';
    groups.set(group, (groups.get(group) ?? 0) + (duration ?? 0));
  }
  const whole = file.endTime - file.startTime;
  const inTests = [...groups.values()].reduce((sum, each) => sum + each, 0);
  const rows = [...groups].map(([group, time]) => row('', group, seconds(time)));
  return [
    row(basename(file.name), '**all of it**', seconds(whole)),
    ...rows,
    row('', 'between tests', seconds(whole - inTests)),
  ];
}

const bySlowness = (one: JestFile, other: JestFile) => other.endTime - other.startTime - (one.endTime - one.startTime);

function page(log: string): string {
  const files = jestFiles(log);
  const ofLab = files.filter(({ name }) => name.endsWith('.lab.ts'));
  const slowest = [...files.filter(({ name }) => name.endsWith('.test.ts'))].sort(bySlowness).slice(0, 15);
  return `<!-- Made by \`npm run bench:test\` from bench/test-time.ts; not written by hand. -->
# Where the time of \`npm test\` goes

One run, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores. Stages up to \`terraform\` run one after the other; then three lanes share the cores: the other stages,
and two suites of the lab at a time. A test that waits for the cores is longer than it would be alone.

| stage | tests | s |
|---|--:|--:|
${stageRows(log).join('\n')}

| suite of the lab | group | s |
|---|---|--:|
${ofLab.flatMap(groupRows).join('\n')}

| slowest files of \`unit\` | s |
|---|--:|
${slowest.map(({ name, startTime, endTime }) => row(basename(name), seconds(endTime - startTime))).join('\n')}
`;
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: npm run bench:test -- <what npm test printed>');
writeFileSync(join(projectFolder, 'bench', 'test-time-result.md'), page(readFileSync(path, 'utf8')));
