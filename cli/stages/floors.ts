/** `npm run lint`: which folder may import which, as .dependency-cruiser.cjs says, but for what is known and has to go. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../operations/project';

interface Cruised {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
}

interface Rule {
  readonly name: string;
  readonly comment: string;
  readonly from: { readonly pathNot?: readonly string[] };
}

const notOurs = ['node_modules', 'cdktf.out', '__tests__', 'examples', 'bench'];

/** @param folder where the floors are; another one in tests */
export function importProblems(folder = projectFolder): string[] {
  const cruised = cruise(folder);
  const knownImports = knownIn(folder);
  const violations = cruised.summary.violations.map(({ from, to, rule }): [string, string] => [
    `${from} → ${to}`,
    rule.name,
  ]);
  const imports = violations.map(([what]) => what);
  return [
    ...violations.filter(([what]) => !knownImports.includes(what)).map(([what, rule]) => `${what}: ${reasonOf(rule)}`),
    ...knownImports
      .filter((what) => !imports.includes(what))
      .map((what) => `${what}: is gone; take it out of ${knownFile}`),
    ...(folder === projectFolder ? idleExceptions(cruised) : []),
  ];
}

const knownFile = '.dependency-cruiser.known.json';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is depcruise's own and plain JavaScript
const { forbidden } = require('../../.dependency-cruiser.cjs') as { forbidden: readonly Rule[] };

function cruise(folder: string): Cruised {
  const folders = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !/^[.]/.test(name));
  const ours = folders.filter((entry) => entry.isDirectory() && !notOurs.includes(entry.name)).map(({ name }) => name);
  const program = join(projectFolder, 'node_modules', '.bin', 'depcruise');
  const main = folders.some(({ name }) => name === 'main.ts') ? ['main.ts'] : [];
  const config = join(projectFolder, '.dependency-cruiser.cjs');
  const words = ['--config', config, '--output-type', 'json', ...main, ...ours];
  const { error, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!stdout) throw error ?? new Error(stderr);
  return JSON.parse(stdout) as Cruised;
}

/** By the day on which they were written down; the list may only become shorter. */
function knownIn(folder: string): string[] {
  return Object.values(JSON.parse(readFileSync(join(folder, knownFile), 'utf8')) as Record<string, string[]>).flat();
}

function reasonOf(name: string): string {
  return forbidden.find((rule) => rule.name === name)!.comment;
}

/** Files that may load the lab and do not: the list of exceptions is to be as short as it can be. */
function idleExceptions({ modules }: Cruised): string[] {
  const excepted = forbidden.find(({ name }) => name === 'product-without-lab')!.from.pathNot ?? [];
  const loads = (file: RegExp) =>
    modules.some(
      ({ source, dependencies }) => file.test(source) && dependencies.some(({ resolved }) => /^lab\//.test(resolved)),
    );
  const idle = excepted.filter((file) => !loads(new RegExp(file)));
  return idle.map((file) => `${file}: loads nothing of the lab; take it out of intoTheLab`);
}

function main(): void {
  const problems = importProblems();
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}

if (require.main === module) main();
