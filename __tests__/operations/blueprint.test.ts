import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { blueprints, environmentText, blueprintFor, placesLeft, placesToChange } from '../../operations/blueprint';
import { load } from '../../parts/load';

test.each(blueprints().filter((name) => !name.startsWith('veza/')))('%s is sound as soon as it is written', (name) => {
  const file = join(mkdtempSync(join(tmpdir(), 'strata-init-')), `${name.split('/')[1]}.yaml`);
  writeFileSync(file, environmentText(blueprintFor(name, 'prod'), ['198.51.100.0/28', '198.51.100.77/32']));
  expect(load(file).admin.from).toEqual(['198.51.100.0/28', '198.51.100.77/32']);
});

test.each(blueprints())('%s says who is told, and a proof notices an empty database', (name) => {
  const raw = parse(blueprintFor(name, 'prod'));
  const database = raw.postgresql.mode === 'remote' ? null : raw.postgresql;
  expect(raw.alerts?.email ?? []).toHaveLength(database ? 1 : 0);
  const databases = (database?.backup.proof.checks ?? []).map((check: { database: string }) => check.database);
  expect(databases).toEqual(Object.keys(database?.databases ?? {}));
});

test.each(blueprints())('of %s only the ranges and the place of the schema are changed', (name) => {
  const blueprint = blueprintFor(name, 'prod');
  const newLines = environmentText(blueprint, ['198.51.100.0/28']).split('\n');
  const changed = blueprint.split('\n').flatMap((line, at) => (line === newLines[at] ? [] : [newLines[at]]));
  expect(changed).toEqual([
    '# yaml-language-server: $schema=schema.json',
    expect.stringMatching(/^ {2}from: \[198\.51\.100\.0\/28\]/),
  ]);
});

test.each(blueprints())('%s marks every name, account and address of somebody else', (name) => {
  const text = blueprintFor(name, 'prod');
  const marked = new Set(placesToChange(text).map(({ line }) => line));
  const foreign = /\.example\b|203\.0\.113\.|198\.51\.100\.|0123456789abcdef|suffix:|bucket: \S+-state/;
  const unmarkedLines = text
    .split('\n')
    .flatMap((line, at) => (foreign.test(line.replace(/#.*/, '')) && !marked.has(at + 1) ? [line] : []));
  expect(unmarkedLines).toEqual([]);
});

test.each(blueprints())('values of %s that the operator must change are listed until they are changed', (name) => {
  const text = blueprintFor(name, 'prod');
  expect(placesLeft(text).length).toBeGreaterThan(3);
  const mine = text
    .replace(/[a-z.]+\.example\b/g, 'acme.org')
    .replace(/203\.0\.113\.\d+|198\.51\.100\.\d+/g, '192.88.99.1')
    .replace(/0123456789abcdef/g, 'fedcba9876543210')
    .replace(/suffix: acme/g, 'suffix: mine')
    .replace(/ghcr.io\/example/g, 'ghcr.io/mine');
  expect(placesLeft(mine)).toEqual([]);
});

test('comments and the lab leave nothing to change', () => {
  expect(placesLeft(readFileSync(join(__dirname, '../../environments/lab.yaml'), 'utf8'))).toEqual([]);
});

test('a system means its blueprint with the name of the environment, else prod, else the only one', () => {
  const read = (name: string) => readFileSync(join(__dirname, '../../blueprints', `${name}.yaml`), 'utf8');
  expect(blueprintFor('probatiovault', 'dev')).toBe(read('probatiovault/dev'));
  expect(blueprintFor('probatiovault', 'demo')).toBe(read('probatiovault/prod'));
  expect(blueprintFor('veza', 'prod')).toBe(read('veza/production'));
  expect(blueprintFor('probatiovault/test', 'demo')).toBe(read('probatiovault/test'));
});

test('an unknown blueprint is refused with those there are', () => {
  expect(() => blueprintFor('nocdb', 'prod')).toThrow(/ nocdb; .* koprogo\/prod, .*`nocodb`/);
});
