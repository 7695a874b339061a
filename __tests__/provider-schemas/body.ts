/** Arguments and blocks of one body against the block of a schema. */
import { argumentsOf, each, isObject } from './document';
import type { SchemaProblem } from './problem';
import { type Attribute, type Block, type BlockType, isReadOnly, type Json, type NestedType } from './schema';
import { isAbsent, isReference, typeProblem, valueProblems } from './value';

export function bodyProblems(body: unknown, block: Block, at: string): SchemaProblem[] {
  if (!isObject(body)) return [typeProblem(body, 'block', at)];
  const { attributes = {}, block_types: blocks = {} } = block;
  const unknown = argumentsOf(body).filter(([name]) => !attributes[name] && !blocks[name]);
  return [
    ...unknown.map(([name]) => ({ at, message: `unknown argument "${name}"` })),
    ...attributesProblems(body, attributes, at),
    ...Object.entries(blocks).flatMap(([name, type]) => blocksProblems(body[name], type, `${at}.${name}`)),
  ];
}

function attributesProblems(body: Json, attributes: Record<string, Attribute>, at: string): SchemaProblem[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = body[name];
    if (isAbsent(value)) return attribute.required ? [{ at, message: `missing argument "${name}"` }] : [];
    if (isReadOnly(attribute)) return [{ at, message: `argument "${name}" is set by the provider alone` }];
    return attributeProblems(value, attribute, `${at}.${name}`);
  });
}

function attributeProblems(value: unknown, { type, nested_type: nested }: Attribute, at: string): SchemaProblem[] {
  if (isReference(value)) return [];
  return nested ? nestedProblems(value, nested, at) : valueProblems(value, type ?? 'dynamic', at);
}

function nestedProblems(value: unknown, { nesting_mode: mode, attributes }: NestedType, at: string): SchemaProblem[] {
  const inner = (item: unknown, place: string) =>
    isObject(item) || isReference(item) ? itemProblems(item, attributes, place) : [typeProblem(item, 'object', place)];
  if (mode === 'single') return inner(value, at);
  if (mode === 'map') {
    if (!isObject(value)) return [typeProblem(value, 'map', at)];
    return Object.entries(value).flatMap(([key, item]) => inner(item, `${at}["${key}"]`));
  }
  if (!Array.isArray(value)) return [typeProblem(value, mode, at)];
  return value.flatMap((item, index) => inner(item, `${at}[${index}]`));
}

function itemProblems(item: unknown, attributes: Record<string, Attribute>, at: string): SchemaProblem[] {
  return isReference(item) ? [] : bodyProblems(item, { attributes }, at);
}

function blocksProblems(value: unknown, type: BlockType, at: string): SchemaProblem[] {
  if (type.nesting_mode === 'map') return labelledProblems(value, type, at);
  const bodies = each(value);
  return [
    ...countProblems(bodies.length, type, at),
    ...bodies.flatMap((body, index) => bodyProblems(body, type.block, `${at}[${index}]`)),
  ];
}

function labelledProblems(value: unknown, { block }: BlockType, at: string): SchemaProblem[] {
  return each(value).flatMap((labelled) =>
    isObject(labelled)
      ? argumentsOf(labelled).flatMap(([label, body]) => bodyProblems(body, block, `${at}["${label}"]`))
      : [typeProblem(labelled, 'block', at)],
  );
}

function countProblems(count: number, type: BlockType, at: string): SchemaProblem[] {
  const single = type.nesting_mode === 'single' || type.nesting_mode === 'group';
  const { min_items: min = 0, max_items: max = single ? 1 : Infinity } = type;
  if (count < min) return [{ at, message: `${count} blocks where ${min} or more belong` }];
  return count > max ? [{ at, message: `${count} blocks where ${max} or fewer belong` }] : [];
}
