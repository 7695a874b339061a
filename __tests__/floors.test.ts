/** Which folder may import which, tried with mistakes in a temporary project. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importProblems } from '../cli/stages/floors';

jest.setTimeout(180_000);

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'strata-floors-'));
  file('tsconfig.json', '{}');
  writeKnownViolations({});
});
afterEach(() => rmSync(project, { recursive: true }));

function file(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

const writeKnownViolations = (list: Record<string, string[]>) =>
  file('.dependency-cruiser.known.json', JSON.stringify(list));
/** Without the reasons. */
const violations = () => importProblems(project).map((problem) => problem.split(':')[0]!);

/** From low to high; folders in one row are of the same floor. */
const order = [
  ['platform'],
  ['config'],
  ['clouds'],
  ['parts', 'runtimes'],
  ['constructs', 'render', 'views'],
  ['stacks'],
  ['operations'],
  ['cli'],
];

test('an import from any floor to a higher one is refused, one to a lower floor is not', () => {
  const all = order.flatMap((names, height) => names.map((name) => ({ name, height })));
  for (const { name } of all) file(`${name}/there.ts`, 'export const there = 1;\n');
  const upwards = all.flatMap((from) => {
    const others = all.filter(({ name, height }) => name !== from.name && height !== from.height);
    for (const { name } of others) file(`${from.name}/to-${name}.ts`, `export * from '../${name}/there';\n`);
    const higher = others.filter(({ height }) => height > from.height);
    return higher.map(({ name }) => `${from.name}/to-${name}.ts → ${name}/there.ts`);
  });
  // stacks/ may not import these two, though they are lower.
  const aside = ['stacks/to-render.ts → render/there.ts', 'stacks/to-views.ts → views/there.ts'];
  expect(violations().sort()).toEqual([...upwards, ...aside].sort());
});

test('clouds may know what a description is, and only as a type', () => {
  file('parts/description.ts', 'export interface Description { a: 1 }\nexport const value = 1;\n');
  file('parts/other.ts', 'export interface Other { a: 1 }\n');
  file('clouds/type.ts', "import type { Description } from '../parts/description';\nexport type A = Description;\n");
  file('clouds/value.ts', "import { value } from '../parts/description';\nexport const a = value;\n");
  file('clouds/other.ts', "import type { Other } from '../parts/other';\nexport type A = Other;\n");
  expect(violations().sort()).toEqual(['clouds/other.ts → parts/other.ts', 'clouds/value.ts → parts/description.ts']);
});

test('only the named folders import the lab, also by import(); home and main import only lower floors', () => {
  for (const folder of ['lab', 'operations', 'parts', 'cli']) file(`${folder}/there.ts`, 'export const there = 1;\n');
  file('operations/commands/lab.ts', "export const later = () => import('../../lab/there');\n");
  file('cli/commands/up.ts', "export const later = () => import('../../lab/there');\n");
  file('home/home.ts', "import '../operations/there';\nimport '../lab/there';\n");
  file('lab/up.ts', "import '../parts/there';\n");
  file('main.ts', "import './cli/there';\n");
  expect(violations().sort()).toEqual([
    'cli/commands/up.ts → lab/there.ts',
    'home/home.ts → lab/there.ts',
    'home/home.ts → operations/there.ts',
    'lab/up.ts → parts/there.ts',
    'main.ts → cli/there.ts',
  ]);
});

test('a part may not import the list of parts; code that looks at all of them may', () => {
  file('parts/parts.ts', 'export const parts = 1;\n');
  file('parts/rule.ts', 'export const rule = 1;\n');
  file('parts/nat/rules.ts', "import '../rule';\nimport '../parts';\n");
  file('parts/all/ports.ts', "import '../parts';\n");
  file('runtimes/compose/rules.ts', "import '../../parts/all/ports';\n");
  expect(violations().sort()).toEqual([
    'parts/nat/rules.ts → parts/parts.ts',
    'runtimes/compose/rules.ts → parts/all/ports.ts',
  ]);
});

test('a cycle of values is refused, one of types is not', () => {
  file('parts/a.ts', "import { b } from './b';\nexport const a = () => b;\n");
  file('parts/b.ts', "import { a } from './a';\nexport const b = () => a;\n");
  file('views/a.ts', "import type { B } from './b';\nexport type A = B;\n");
  file('views/b.ts', "import type { A } from './a';\nexport type B = A;\n");
  expect(violations()).toEqual(['parts/a.ts → parts/b.ts']);
});

test('a known violation is accepted as long as it exists', () => {
  file('config/there.ts', 'export const there = 1;\n');
  file('platform/up.ts', "export * from '../config/there';\n");
  writeKnownViolations({ '2026-11-29': ['platform/up.ts → config/there.ts'] });
  expect(importProblems(project)).toEqual([]);
  file('platform/up.ts', 'export const up = 1;\n');
  expect(importProblems(project)).toEqual([
    'platform/up.ts → config/there.ts: is gone; take it out of .dependency-cruiser.known.json',
  ]);
});

test('the message says what the folder may import', () => {
  file('config/there.ts', 'export const there = 1;\n');
  file('platform/up.ts', "export * from '../config/there';\n");
  expect(importProblems(project)).toEqual(['platform/up.ts → config/there.ts: platform/ may import nothing of ours']);
});
