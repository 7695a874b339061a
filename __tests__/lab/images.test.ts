import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recipeOf } from '../../lab/images';

const folder = mkdtempSync(join(tmpdir(), 'strata-'));

afterAll(() => rmSync(folder, { recursive: true }));

test('a recipe changes with any of its files and with what it is for', () => {
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'base.sh'), 'a');
  writeFileSync(join(folder, 'templates', 'x.tpl'), 'b');
  const before = recipeOf(folder, 'trixie');
  expect(recipeOf(folder, 'trixie')).toBe(before);
  expect(recipeOf(folder, 'bookworm')).not.toBe(before);
  writeFileSync(join(folder, 'templates', 'x.tpl'), 'c');
  expect(recipeOf(folder, 'trixie')).not.toBe(before);
});
