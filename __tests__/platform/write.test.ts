/** Rendered files, where somebody may be reading them. */
import fs, { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replacePrivateFile, writeAll } from '../../platform/write';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'strata-write-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const site = { path: 'site.yml', text: 'all' };

test('files of an earlier description are deleted; the others always exist, and an unchanged one is not written', () => {
  writeAll(folder, [site, { path: 'inventory/group_vars/old.yml', text: 'old' }]);
  const { ino } = statSync(join(folder, 'site.yml'));
  const within = statSync(folder).ino;
  writeAll(folder, [site, { path: 'inventory/new.yml', text: 'new' }]);
  expect(statSync(join(folder, 'site.yml')).ino).toBe(ino);
  expect(statSync(folder).ino).toBe(within);
  expect(readdirSync(join(folder, 'inventory', 'group_vars'))).toEqual([]);
  expect(readFileSync(join(folder, 'inventory', 'new.yml'), 'utf8')).toBe('new');
});

test('a file becomes executable, and another one not any more', () => {
  writeAll(folder, [{ ...site, executable: true }]);
  expect(statSync(join(folder, 'site.yml')).mode & 0o777).toBe(0o755);
  writeAll(folder, [site]);
  expect(statSync(join(folder, 'site.yml')).mode & 0o777).toBe(0o644);
});

test('whoever looks while it changes sees the old or the new text, and a file', async () => {
  writeAll(folder, [site]);
  const contents: string[] = [];
  const watcher = watch(folder, () => {
    const file = join(folder, 'site.yml');
    contents.push(existsSync(file) ? readFileSync(file, 'utf8') : 'gone');
  });
  for (let turn = 0; turn < 50; turn += 1) {
    writeAll(folder, [{ ...site, text: `text ${turn}` }]);
    await new Promise((resolve) => setImmediate(resolve));
  }
  watcher.close();
  expect(contents.filter((text) => !/^(all|text \d+)$/.test(text))).toEqual([]);
});

test('temporary files of another run stay; those of a killed run are deleted', () => {
  const [fresh, stale] = [join(folder, 'site.yml.123456789'), join(folder, 'site.yml.987654321')];
  for (const file of [fresh, stale]) fs.writeFileSync(file, 'half');
  const past = new Date(Date.now() - 3_600_000);
  fs.utimesSync(stale, past, past);
  writeAll(folder, [site]);
  expect(readdirSync(folder).sort()).toEqual(['site.yml', 'site.yml.123456789']);
});

test('a private file is synced to the disk before it is renamed, and only its owner can read it', () => {
  const order: string[] = [];
  const { fsyncSync, renameSync } = fs;
  jest.spyOn(fs, 'fsyncSync').mockImplementation((fd) => (order.push('written'), fsyncSync(fd)));
  jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => (order.push('named'), renameSync(from, to)));
  const file = join(folder, 'home', 'vault.yml');
  fs.mkdirSync(join(folder, 'home'));
  fs.writeFileSync(file, 'old', { mode: 0o644 });
  replacePrivateFile(file, 'new');
  jest.restoreAllMocks();
  expect([order, statSync(file).mode & 0o777, readFileSync(file, 'utf8')]).toEqual([
    ['written', 'named'],
    0o600,
    'new',
  ]);
});
