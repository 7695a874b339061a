import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { jsonSchema, schemaFile } from '../../parts/json-schema';

const environments = join(schemaFile, '..');
// JSON Schema names no format for ranges.
const ajv = formats(new Ajv({ strict: false, allErrors: true, formats: { cidrv4: true } }));
const validate = ajv.compile(JSON.parse(jsonSchema()) as object);

test('environments/schema.json is current: `npm run schema` writes it', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(jsonSchema());
});

test.each(readdirSync(environments).filter((file) => file.endsWith('.yaml')))('an editor accepts %s', (file) => {
  const text = readFileSync(join(environments, file), 'utf8');
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=schema.json');
  validate(parse(text));
  expect(validate.errors).toBeNull();
});

test.each(readdirSync(join(__dirname, '../fixtures/shapes')))('an editor accepts the shape of %s', (file) => {
  validate(parse(readFileSync(join(__dirname, '../fixtures/shapes', file), 'utf8')));
  expect(validate.errors).toBeNull();
});

test('an editor marks unknown keys and wrong values', () => {
  const lab = parse(readFileSync(join(environments, 'lab.yaml'), 'utf8')) as Record<string, unknown>;
  expect(validate({ ...lab, monitoring: {} })).toBe(false);
  expect(validate({ ...lab, version: 2 })).toBe(false);
  expect(validate({ ...lab, project: 'Notes 1' })).toBe(false);
  expect(validate({ ...lab, state: undefined })).toBe(false);
});

test('every key says what it means', () => {
  const silent: string[] = [];
  const look = (schema: Schema, path: string): void => {
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      if (!value.description) silent.push(`${path}.${key}`);
      look(value, `${path}.${key}`);
    }
    for (const inner of [schema.additionalProperties, schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
      if (inner && typeof inner === 'object') look(inner, `${path}.*`);
    }
  };
  look(JSON.parse(jsonSchema()) as Schema, '');
  expect(silent).toEqual([]);
});

interface Schema {
  readonly description?: string;
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: Schema[];
  readonly oneOf?: Schema[];
}
