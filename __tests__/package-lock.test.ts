import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missing } from '../.ci/complete-lock';

const lock = JSON.parse(readFileSync(join(__dirname, '..', 'package-lock.json'), 'utf8')) as {
  packages: Record<string, object>;
};

test('the lock holds the optional packages of every platform, or npm ci refuses it: run `npm run lock`', () => {
  expect(missing(lock.packages).map(([name]) => name)).toEqual([]);
});

test('the lock names no download host', () => {
  expect(JSON.stringify(lock)).not.toMatch(/"resolved":"https?:/);
});

test('an optional package that is missing is noticed, with the platform it is for', () => {
  const packages = { 'node_modules/parent': { optionalDependencies: { '@x/tool-linux-arm64-musl': '1.2.3' } } };
  expect(missing(packages)).toEqual([
    [
      'node_modules/@x/tool-linux-arm64-musl',
      { version: '1.2.3', optional: true, cpu: ['arm64'], libc: ['musl'], os: ['linux'] },
    ],
  ]);
});
