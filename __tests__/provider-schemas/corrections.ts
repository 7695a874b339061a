/** What the schemas at hand leave out and the providers have, noted by hand from the source of the same versions. */
import type { Attribute, NestedType, ProviderSchema } from './schema';

const flavor = { id: { type: 'string', computed: true }, name: { type: 'string', computed: true } } as const;

export const ovhDataSources: ProviderSchema['data_source_schemas'] = {
  ovh_cloud_project_loadbalancer_flavors: {
    block: {
      attributes: {
        service_name: { type: 'string', required: true },
        region_name: { type: 'string', required: true },
        flavors: {
          nested_type: { nesting_mode: 'set', attributes: { ...flavor, region: { type: 'string', computed: true } } },
          computed: true,
        },
      },
    },
  },
};

/** Whoever removed the descriptions from Cloudflare's schema removed the attributes of this name as well. */
const description: Attribute = { type: 'string', optional: true, computed: true };

/** The types that have it: in the resource itself, and in the nested attributes that are named. */
const describedTypes: Record<string, readonly string[]> = {
  cloudflare_healthcheck: [],
  cloudflare_list: [],
  cloudflare_load_balancer: [],
  cloudflare_load_balancer_monitor: [],
  cloudflare_load_balancer_pool: [],
  cloudflare_ruleset: ['rules'],
};

export function withDescriptions(schema: ProviderSchema): ProviderSchema {
  const changedResources = Object.entries(describedTypes).map(([type, nested]) => {
    const { attributes = {} } = schema.resource_schemas[type]?.block ?? {};
    const inner = nested.map((name) => [name, withDescriptionAttribute(attributes[name] as Attribute)]);
    return [type, { block: { attributes: { ...attributes, description, ...Object.fromEntries(inner) } } }];
  });
  return { ...schema, resource_schemas: { ...schema.resource_schemas, ...Object.fromEntries(changedResources) } };
}

function withDescriptionAttribute(attribute: Attribute): Attribute {
  const nested = attribute.nested_type as NestedType;
  return { ...attribute, nested_type: { ...nested, attributes: { ...nested.attributes, description } } };
}
