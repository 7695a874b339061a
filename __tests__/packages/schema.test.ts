import { reduceSchema } from '../../packages/schema';

const provider = { name: 'x', folder: '', source: 'maker/x', version: '1.0.0' };
const block = { attributes: { name: { type: 'string', description: 'its name', description_kind: 'plain' } } };
const schema = {
  format_version: '1.0',
  provider_schemas: {
    'registry.terraform.io/other/y': { provider: {}, resource_schemas: {}, data_source_schemas: {} },
    'registry.terraform.io/maker/x': {
      provider: { block: {} },
      resource_schemas: { x_one: { block }, x_two: { block: { attributes: { description: { type: 'string' } } } } },
      data_source_schemas: { x_one: { block } },
      functions: {},
    },
  },
};

const name = { attributes: { name: { type: 'string' } } };

test('a schema is kept without descriptions and other providers; an attribute may be called description', () => {
  expect(reduceSchema(schema, provider).provider_schemas).toEqual({
    'registry.terraform.io/maker/x': {
      provider: { block: {} },
      resource_schemas: {
        x_one: { block: name },
        x_two: { block: { attributes: { description: { type: 'string' } } } },
      },
      data_source_schemas: { x_one: { block: name } },
    },
  });
});

test('a package that lists its types has only those, resources and data sources apart', () => {
  const { 'registry.terraform.io/maker/x': providerSchema } = reduceSchema(schema, {
    ...provider,
    types: ['data.x_one'],
  }).provider_schemas;
  expect(providerSchema).toMatchObject({ resource_schemas: {}, data_source_schemas: { x_one: { block: name } } });
  expect(providerSchema?.resource_schemas).toEqual({});
});

test('a schema of another provider is refused', () => {
  expect(() => reduceSchema(schema, { ...provider, source: 'nobody/z' })).toThrow(
    'the schema is of registry.terraform.io/other/y, registry.terraform.io/maker/x, not of registry.terraform.io/nobody/z',
  );
});
