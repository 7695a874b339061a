/** Every body in a body: of blocks, of nested attributes and of attributes whose type is made of objects. */
import { argumentsOf, isObject } from './document';
import type { Attribute, Block, Json, Type } from './schema';

export interface Body {
  /** From the outermost body to this one. */
  readonly path: readonly (string | number)[];
  readonly body: Json;
  readonly block: Block;
}

export function bodiesIn(body: Json, block: Block, path: Body['path'] = []): Body[] {
  const inner = argumentsOf(body).flatMap(([name, value]) => {
    const shape = shapeOf(name, block);
    return shape ? membersOf(value, shape.labelled).map(([key, item]) => ({ path: [name, ...key], item, shape })) : [];
  });
  const deeper = inner.flatMap(({ path: added, item, shape }) => bodiesIn(item, shape.block, [...path, ...added]));
  return [{ path, body, block }, ...deeper];
}

interface Shape {
  readonly block: Block;
  /** The keys of an object are labels and not arguments. */
  readonly labelled: boolean;
}

function shapeOf(name: string, { attributes, block_types }: Block): Shape | undefined {
  const blocks = block_types?.[name];
  if (blocks) return { block: blocks.block, labelled: blocks.nesting_mode === 'map' };
  const { type, nested_type: nested } = attributes?.[name] ?? {};
  if (nested) return { block: { attributes: nested.attributes }, labelled: nested.nesting_mode === 'map' };
  return type ? shapeOfType(type) : undefined;
}

function shapeOfType(type: Type): Shape | undefined {
  const fields = fieldsOf(type) ?? fieldsOf(type[1] as Type);
  if (!fields) return undefined;
  const attributes = Object.entries(fields).map(([name, type]): [string, Attribute] => [
    name,
    { type, required: true },
  ]);
  return { block: { attributes: Object.fromEntries(attributes) }, labelled: type[0] === 'map' };
}

function fieldsOf(type: Type): Record<string, Type> | undefined {
  return Array.isArray(type) && type[0] === 'object' ? (type[1] as Record<string, Type>) : undefined;
}

function membersOf(value: unknown, labelled: boolean): [(string | number)[], Json][] {
  if (isObject(value) && !labelled) return [[[], value]];
  const keyed = Object.entries(isObject(value) || Array.isArray(value) ? value : {});
  return keyed.flatMap(([key, item]): [string[], Json][] => (isObject(item) ? [[[key], item]] : []));
}
