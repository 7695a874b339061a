/** Every test that may skip itself is in CONTRIBUTING's table, with what brings what it wants. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { needs } from '../../cli/stages/needs';
import { textOf } from './documents';

const folders = ['__tests__', 'lab/cloud/tests', 'examples/notes/test'];
const skips = /\b(?:describe|test|it)\.skip\b|\bskipUnless\(|\bskipIf\(|\bskipTest\(|\{ skip \}/;
const [, section] = /## Tests that skip themselves\n([^]*?)\n## /.exec(textOf('CONTRIBUTING.md'))!;
const rows = section!.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Without'));

const patterns = rows
  .flatMap((row) => [...row.split('|')[2]!.matchAll(/`([^`]+)`/g)].map(([, path]) => path!))
  .map(
    (path) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}${path.endsWith('/') ? '' : '$'}`),
  );

const skipping = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => /\.(ts|js|py)$/.test(path) && !/docs\/skips\.test|cli\/stages\.test/.test(path))
  .filter((path) => skips.test(textOf(path)));

test('each file that skips tests is in the table', () => {
  expect(skipping.length).toBeGreaterThan(15);
  expect(skipping.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
});

test('each row names files that still skip tests', () => {
  expect(patterns.filter((pattern) => !skipping.some((path) => pattern.test(path))).map(String)).toEqual([]);
});

test('each stage brings the programs of the machine that its tests need', () => {
  const of = (stage: string) => Object.keys(needs[stage]!);
  expect(of('unit')).toEqual(expect.arrayContaining(['nginx', 'gpg', 'openssl']));
  expect(of('example')).toEqual(['postgresql']);
  expect(of('lab')).toEqual(expect.arrayContaining(['postgresql', 'pgbackrest', 'radosgw', 'ceph-mon', 'ceph-osd']));
});
