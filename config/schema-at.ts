import type { z } from 'zod';

type Path = readonly PropertyKey[];
interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly valueType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
}

/** The schema at a path of the raw description; in a discriminated union, the option that the raw value selects. */
export function schemaAt(schema: z.core.$ZodType, raw: unknown, path: Path): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const definition = unwrapped(schema, raw)?._zod.def as Definition | undefined;
  const next = definition?.shape ? definition.shape[String(key)] : (definition?.valueType ?? definition?.element);
  return next && schemaAt(next, valueAt(raw, [key]), rest);
}

/** Keys allowed in the map at a path. */
export function keysAt(schema: z.core.$ZodType, raw: unknown, path: Path): string[] {
  const target = schemaAt(schema, raw, path);
  const definition = target && (unwrapped(target, valueAt(raw, path))?._zod.def as Definition | undefined);
  return Object.keys(definition?.shape ?? {});
}

/** True where the schema at the path is a union that includes numbers. */
export function takesNumbers(schema: z.core.$ZodType, raw: unknown, path: Path): boolean {
  const definition = schemaAt(schema, raw, path)?._zod.def as Definition | undefined;
  return definition?.options?.some((option) => option._zod.def.type === 'number') ?? false;
}

/** The `.describe` text of the key at a path. */
export function descriptionAt(schema: z.ZodType, raw: unknown, path: Path): string | undefined {
  return (schemaAt(schema, raw, path) as z.ZodType | undefined)?.description;
}

export function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );
}

function unwrapped(schema: z.core.$ZodType, raw: unknown): z.core.$ZodType | undefined {
  const definition = schema._zod.def as Definition;
  if (definition.innerType) return unwrapped(definition.innerType, raw);
  if (!definition.discriminator) return schema;
  const choice = valueAt(raw, [definition.discriminator]);
  return definition.options?.find((option) =>
    option._zod.propValues?.[definition.discriminator!]?.has(choice as string),
  );
}
