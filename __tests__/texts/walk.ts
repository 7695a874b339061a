/** Every text of the schema: a new key is included without a change of these tests. */
import type { z } from 'zod';
import type { Raw } from '../environment';

export interface Place {
  /** Where it stands in the description at hand. */
  readonly path: readonly (string | number)[];
  /** The same for every description: `servers.*.labels.*`. */
  readonly general: string;
  /** True for the name of an entry, false for a value. */
  readonly isKey: boolean;
  /** False for a text that the schema of this key refuses, before any rule. */
  readonly accepts: (text: string) => boolean;
}

interface Inside {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
}

/** @param raw a description to follow; without one, all branches of the schema */
export function placesOf(schema: z.core.$ZodType, raw?: Raw): Place[] {
  const places = walk(schema, raw, { path: [], general: '', isKey: false, accepts: () => true });
  return [...new Map(places.map((place) => [`${place.general} ${place.isKey}`, place])).values()];
}

function walk(schema: z.core.$ZodType, raw: Raw, at: Place): Place[] {
  const inside = schema._zod.def as Inside;
  if (inside.innerType) return walk(inside.innerType, raw, at);
  if (inside.type === 'string') return [{ ...at, accepts: acceptedBy(schema) }];
  if (inside.shape)
    return Object.entries(inside.shape).flatMap(([key, each]) => walk(each, raw?.[key], under(at, key)));
  if (inside.element) return walk(inside.element, raw?.[0], under(at, 0, '*'));
  if (inside.options) return matchingOptions(inside, raw).flatMap((option) => walk(option, raw, at));
  if (!inside.valueType) return [];
  const [key, value] = Object.entries((raw ?? {}) as object)[0] ?? ['one', undefined];
  return [
    { ...under(at, key, '*'), isKey: true, accepts: acceptedBy(inside.keyType!) },
    ...walk(inside.valueType, value, under(at, key, '*')),
  ];
}

function acceptedBy(schema: z.core.$ZodType): Place['accepts'] {
  return (text) => (schema as z.ZodType).safeParse(text).success;
}

function under({ path, general, accepts }: Place, key: string | number, label = key): Place {
  return {
    path: [...path, key],
    general: general === '' ? String(label) : `${general}.${label}`,
    isKey: false,
    accepts,
  };
}

function matchingOptions({ options, discriminator }: Inside, raw: Raw): readonly z.core.$ZodType[] {
  if (discriminator === undefined || raw === undefined) return options!;
  return options!.filter((option) => option._zod.propValues?.[discriminator]?.has(raw[discriminator]));
}

/** The description with another text at one place; what is missing on the way is made. */
export function replaced(raw: Raw, { path, isKey }: Pick<Place, 'path' | 'isKey'>, text: string): Raw {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  if (rest.length === 0 && isKey) {
    const { [key]: value, ...others } = (raw ?? {}) as Record<string, Raw>;
    return { ...others, [text]: value ?? {} };
  }
  const copy: Raw = typeof key === 'number' ? [...((raw ?? []) as Raw[])] : { ...raw };
  copy[key] = replaced(copy[key], { path: rest, isKey }, text);
  return copy;
}
