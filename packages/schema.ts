/** What `terraform providers schema -json` prints, reduced to what classes are made from. */
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

/** Without descriptions (nine tenths of it), other providers, and the types that the package leaves out. */
export function stripped(schema: ProviderSchema, { source, types }: ProviderPackage): ProviderSchema {
  const name = `registry.terraform.io/${source}`;
  const found = schema.provider_schemas[name];
  if (!found) throw new Failure(`the schema is of ${Object.keys(schema.provider_schemas).join(', ')}, not of ${name}`);
  const wanted = (all: ByType, prefix = '') =>
    Object.fromEntries(Object.entries(all).filter(([type]) => !types || types.includes(prefix + type)));
  const kept = {
    data_source_schemas: wanted(found.data_source_schemas, 'data.'),
    provider: found.provider,
    resource_schemas: wanted(found.resource_schemas),
  };
  return { format_version: schema.format_version, provider_schemas: { [name]: undescribed(kept) } };
}

/** A description is text; an attribute that has this name is an object, and stays. Sorted, whoever wrote the file. */
function undescribed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(undescribed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const text = ['description', 'description_kind', 'deprecation_message'];
  const entries = Object.entries(value).filter(([key, inner]) => !(text.includes(key) && typeof inner === 'string'));
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, undescribed(inner as unknown)])) as T;
}
