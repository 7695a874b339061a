/** docs/soak.md says truthfully whether the results of the long tests are still of this code. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exercised, fingerprint } from '../../.ci/soak-files';
import { marked } from '../../.ci/soak-report';
import { textOf } from './documents';

const report = textOf('docs/soak.md');
const suites = readdirSync('__tests__/lab').filter((name) => name.endsWith('.soak.ts'));

test('each result is called current or stale as its files are: else run `npm run soak:stale`', () => {
  expect(report).toBe(marked(report, (suite) => fingerprint(suite, process.cwd())));
  expect(report.match(/^Fingerprint [0-9a-f]{16} of /gm)).toHaveLength(report.match(/^## /gm)!.length);
});

test('each long test says which files it exercises, and they exist', () => {
  expect(Object.keys(exercised).sort()).toEqual(suites.map((name) => `__tests__/lab/${name}`).sort());
  const paths = [...new Set(Object.values(exercised).flat())];
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

describe('a fingerprint', () => {
  const suite = '__tests__/lab/outage.soak.ts';
  let root: string;
  const print = () => fingerprint(suite, root);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'strata-soak-'));
    write(suite, `import { outageTests } from './soak/outage';\nimport { run } from '../../platform/shell';\n`);
    write('__tests__/lab/soak/outage.ts', `import {\n  name,\n} from '../end-to-end/harness';\n`);
    write('__tests__/lab/end-to-end/harness.ts', '');
    write('ansible/roles/ssh/tasks/main.yml', '[]');
    write('platform/shell.ts', '');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test.each([
    ['the long test', suite],
    ['what it imports', '__tests__/lab/soak/outage.ts'],
    ['what that imports', '__tests__/lab/end-to-end/harness.ts'],
    ['a file of a role', 'ansible/roles/ssh/tasks/main.yml'],
    ['a new file of a role', 'ansible/roles/ssh/defaults/main.yml'],
    ['a folder that was not there', 'operations/backups/restore.ts'],
  ])('changes with %s', (_what, path) => {
    const before = print();
    write(path, 'changed');
    expect(print()).not.toBe(before);
  });

  test('changes with the name of a file, and where one goes', () => {
    const before = print();
    write('ansible/roles/ssh/tasks/other.yml', '[]');
    rmSync(join(root, 'ansible/roles/ssh/tasks/main.yml'));
    const renamed = print();
    expect(renamed).not.toBe(before);
    rmSync(join(root, 'ansible/roles/ssh/tasks/other.yml'));
    expect([before, renamed]).not.toContain(print());
  });

  test('does not change with other files, with what Python compiled, nor with the place of the project', () => {
    const before = print();
    write('platform/shell.ts', 'changed');
    write('ansible/roles/ssh/files/__pycache__/a.pyc', 'changed');
    expect(print()).toBe(before);
    const copy = mkdtempSync(join(tmpdir(), 'strata-soak-'));
    cpSync(root, copy, { recursive: true });
    expect(fingerprint(suite, copy)).toBe(before);
    rmSync(copy, { recursive: true });
  });
});
