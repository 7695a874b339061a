/** `environments/lab.yaml` explains every key of the schema, and its defaults are the real ones. */
import { jsonSchema } from '../../parts/json-schema';
import { environmentOf, type Raw } from '../environment';
import { manual, mentionsOf, sectionsOf, singleDefaults, groupedDefaults } from './manual';
import { keysOf, type Schema } from './schema-keys';

const schema = JSON.parse(jsonSchema()) as Schema;
const keys = keysOf(schema);
const sections = sectionsOf(manual, Object.keys(schema.properties!));

test('every key is written or explained in its section, as often as the section has a key of its name', () => {
  const missing = keys.filter(({ section, name }) => {
    const places = keys.filter((key) => key.section === section && key.name === name).map(({ place }) => place);
    return mentionsOf(name, sections.get(section) ?? '') < new Set(places).size;
  });
  expect([...new Set(missing.map(({ place }) => place))]).toEqual([]);
});

/** Defaults that the model gives and the schema does not: the key, the value, and how to write it. */
const modelDefaults: [string, string, (raw: Raw) => void][] = [
  ['buckets objectLockMode', 'governance', ({ buckets }) => (buckets['pg-backups'].objectLockMode = 'governance')],
  ['apps databaseClient', 'libpq', ({ apps }) => (apps.notes.services.web.databaseClient = 'libpq')],
];

test.each(modelDefaults)('the model gives %s the default %s', (_, __, write) => {
  const lab = '../../environments/lab.yaml';
  expect(environmentOf(lab, write)).toEqual(environmentOf(lab));
});

test('each default in a comment is the real one', () => {
  const commentDefaults = [...sections].flatMap(([section, text]) => [
    ...singleDefaults(text).map(([key, value]) => [`${section} ${key}`, value] as const),
    ...groupedDefaults(text)
      .map(([key, value]) => [`${section} ${key}`, value] as const)
      .filter(([key]) => defaultsOf(key).length > 0),
  ]);
  expect(commentDefaults.length).toBeGreaterThan(30);
  expect(commentDefaults.filter(([key, value]) => !defaultsOf(key).includes(value))).toEqual([]);
});

test('a default is written in no other form', () => {
  expect(manual.match(/if left out|by default|defaults? (to|is)\b/gi)).toBeNull();
});

function defaultsOf(key: string): string[] {
  const inSchema = keys
    .filter(({ section, name }) => `${section} ${name}` === key)
    .flatMap(({ schema: { default: value } }) => (isScalar(value) ? [String(value)] : []));
  return [...inSchema, ...modelDefaults.filter(([of]) => of === key).map(([, value]) => value)];
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
