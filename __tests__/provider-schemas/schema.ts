/** What `terraform providers schema -json` says of a provider, as far as a document can be checked against it. */
export type Json = Record<string, any>;

/** `"string"`, `["set", "string"]`, `["object", { name: "string" }]` and so on. */
export type Type = 'string' | 'number' | 'bool' | 'dynamic' | readonly [string, Type | Record<string, Type> | Type[]];

export interface Attribute {
  readonly type?: Type;
  readonly nested_type?: NestedType;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
}

export interface NestedType {
  readonly nesting_mode: 'single' | 'list' | 'set' | 'map';
  readonly attributes: Record<string, Attribute>;
}

export interface Block {
  readonly attributes?: Record<string, Attribute>;
  readonly block_types?: Record<string, BlockType>;
}

export interface BlockType {
  readonly nesting_mode: 'single' | 'group' | 'list' | 'set' | 'map';
  readonly min_items?: number;
  readonly max_items?: number;
  readonly block: Block;
}

export interface ProviderSchema {
  readonly provider: { readonly block: Block };
  readonly resource_schemas: Record<string, { readonly block: Block }>;
  readonly data_source_schemas: Record<string, { readonly block: Block }>;
}

/** By the name a document gives the provider; types begin with it: `aws` and `aws_instance`. */
export type ProviderSchemas = Record<string, ProviderSchema>;

export type Kind = 'resource' | 'data' | 'provider';

export function blockOf(kind: Kind, type: string, schemas: ProviderSchemas): Block | undefined {
  const schema = schemas[type.split('_')[0] as string];
  if (kind === 'provider') return schema?.provider.block;
  return (kind === 'resource' ? schema?.resource_schemas : schema?.data_source_schemas)?.[type]?.block;
}

/** Set by the provider and by nobody else. */
export function isReadOnly({ computed, optional, required }: Attribute): boolean {
  return computed === true && !optional && !required;
}

export function hasName({ attributes, block_types }: Block, name: string): boolean {
  return attributes?.[name] !== undefined || block_types?.[name] !== undefined;
}
