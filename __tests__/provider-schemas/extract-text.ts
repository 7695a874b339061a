/** An extract as it is committed: one line for each type, so that it is small and its diff can be read. */
import type { ProviderSchema } from '../../packages/schema';

export function textOf({ format_version, provider_schemas }: ProviderSchema): string {
  const [name, { provider, resource_schemas, data_source_schemas }] = Object.entries(provider_schemas)[0]!;
  return [
    `{"format_version":${JSON.stringify(format_version)},"provider_schemas":{${JSON.stringify(name)}:{`,
    `"provider":${JSON.stringify(provider)},`,
    `"resource_schemas":{\n${lines(resource_schemas)}\n},`,
    `"data_source_schemas":{\n${lines(data_source_schemas)}\n}}}}\n`,
  ].join('\n');
}

function lines(types: Record<string, unknown>): string {
  const sorted = Object.entries(types).sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([type, schema]) => `${JSON.stringify(type)}:${JSON.stringify(schema)}`).join(',\n');
}
