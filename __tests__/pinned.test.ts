/** "Versions are pinned exactly" (CONTRIBUTING): of npm and Python packages. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const files = (pattern: string) => execFileSync('git', ['ls-files', pattern], { encoding: 'utf8' }).trim().split('\n');

type Manifest = Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string> | undefined>;

test.each(files('*package.json'))('%s names one version of each package', (file) => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test.each(files('*requirements*.txt'))('%s names one version of each package', (file) => {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !/^[\w.-]+(\[[\w,]+\])?==\d[\w.]*( --hash=\S+)*$/.test(line))).toEqual([]);
});
