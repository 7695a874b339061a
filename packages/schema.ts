/** Output of `terraform providers schema -json`, reduced to what the bindings are generated from. */
import { Failure } from '../platform/failure';
import type { ProviderPackage } from './provider';

type ByType = Record<string, unknown>;

export interface ProviderSchema {
  readonly format_version: string;
  readonly provider_schemas: Record<
    string,
    { provider: unknown; resource_schemas: ByType; data_source_schemas: ByType }
  >;
}

/** Removes descriptions (90 % of the file), other providers, and types that the package does not include. */
export function reduceSchema(schema: ProviderSchema, { source, types }: ProviderPackage): ProviderSchema {
  const name = `registry.terraform.io/${source}`;
  const provider = schema.provider_schemas[name];
  if (!provider)
    throw new Failure(`the schema is of ${Object.keys(schema.provider_schemas).join(', ')}, not of ${name}`);
  const select = (all: ByType, prefix = '') =>
    Object.fromEntries(Object.entries(all).filter(([type]) => !types || types.includes(prefix + type)));
  const reduced = {
    data_source_schemas: select(provider.data_source_schemas, 'data.'),
    provider: provider.provider,
    resource_schemas: select(provider.resource_schemas),
  };
  return { format_version: schema.format_version, provider_schemas: { [name]: withoutDescriptions(reduced) } };
}

/** Removes descriptions, which are strings; attributes of the same name are objects and stay. Sorts keys for stable diffs. */
function withoutDescriptions<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutDescriptions) as T;
  if (typeof value !== 'object' || value === null) return value;
  const text = ['description', 'description_kind', 'deprecation_message'];
  const entries = Object.entries(value).filter(([key, inner]) => !(text.includes(key) && typeof inner === 'string'));
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, withoutDescriptions(inner as unknown)])) as T;
}
