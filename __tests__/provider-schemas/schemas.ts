/** For other tests: is this what the providers accept? Each type is looked up in the schema of its provider. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check';
import { ovhDataSources, withDescriptions } from './corrections';
import { problemText } from './problem';
import type { Json, ProviderSchema, ProviderSchemas } from './schema';

const packages = join(__dirname, '..', '..', 'packages');

export const schemas: ProviderSchemas = {
  aws: schemaIn(join(__dirname, 'aws-5.100.0.json')),
  cloudflare: withDescriptions(schemaIn(join(__dirname, 'cloudflare-5.14.0.json'))),
  hcloud: schemaIn(join(packages, 'provider-hcloud', 'schema.json')),
  ovh: withDataSources(schemaIn(join(packages, 'provider-ovh', 'schema.json')), ovhDataSources),
};

/** @param stack a parsed `cdk.tf.json` */
export function expectValid(stack: Json): void {
  expect(problemsOf(stack)).toEqual([]);
}

/** @returns one line for each problem, such as `aws_instance.db-1: unknown argument "foo"` */
export function problemsOf(stack: Json): string[] {
  return check(stack, schemas).map(problemText);
}

function schemaIn(file: string): ProviderSchema {
  const { provider_schemas: byAddress } = JSON.parse(readFileSync(file, 'utf8')) as {
    provider_schemas: Record<string, ProviderSchema>;
  };
  return Object.values(byAddress)[0] as ProviderSchema;
}

function withDataSources(schema: ProviderSchema, more: ProviderSchema['data_source_schemas']): ProviderSchema {
  return { ...schema, data_source_schemas: { ...more, ...schema.data_source_schemas } };
}
