/** Every key that may be written in a description, with its place and its schema. */
export interface Schema {
  readonly default?: unknown;
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: Schema[];
  readonly oneOf?: Schema[];
}

export interface Key {
  /** `servers.*.ports.*.port`, with a star for a name that the operator chooses and for a position. */
  readonly place: string;
  /** The first part of the place: `servers`. */
  readonly section: string;
  /** The last part of the place: `port`. */
  readonly name: string;
  readonly schema: Schema;
}

export function keysOf(schema: Schema, path: readonly string[] = []): Key[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const place = [...path, name];
    return [{ place: place.join('.'), section: place[0]!, name, schema: inner }, ...keysOf(inner, place)];
  });
  const items = [schema.additionalProperties, schema.items].filter((inner) => typeof inner === 'object');
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [
    ...own,
    ...items.flatMap((inner) => keysOf(inner, [...path, '*'])),
    ...variants.flatMap((inner) => keysOf(inner, path)),
  ];
}
