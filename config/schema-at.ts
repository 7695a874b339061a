import type { z } from 'zod';

type Path = readonly PropertyKey[];
interface Inside {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly valueType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
}

/** The schema that rules at a path of the raw description; a discriminated union is followed by what stands there. */
export function schemaAt(schema: z.core.$ZodType, raw: unknown, path: Path): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inside = unwrapped(schema, raw)?._zod.def as Inside | undefined;
  const next = inside?.shape ? inside.shape[String(key)] : (inside?.valueType ?? inside?.element);
  return next && schemaAt(next, valueAt(raw, [key]), rest);
}

/** Keys that may stand in the map at a path. */
export function keysAt(schema: z.core.$ZodType, raw: unknown, path: Path): string[] {
  const found = schemaAt(schema, raw, path);
  const inside = found && (unwrapped(found, valueAt(raw, path))?._zod.def as Inside | undefined);
  return Object.keys(inside?.shape ?? {});
}

/** True where a number is one of several things that may stand at the path. */
export function takesNumbers(schema: z.core.$ZodType, raw: unknown, path: Path): boolean {
  const inside = schemaAt(schema, raw, path)?._zod.def as Inside | undefined;
  return inside?.options?.some((option) => option._zod.def.type === 'number') ?? false;
}

/** What the manual says of the key at a path. */
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
  const inside = schema._zod.def as Inside;
  if (inside.innerType) return unwrapped(inside.innerType, raw);
  if (!inside.discriminator) return schema;
  const choice = valueAt(raw, [inside.discriminator]);
  return inside.options?.find((option) => option._zod.propValues?.[inside.discriminator!]?.has(choice as string));
}
