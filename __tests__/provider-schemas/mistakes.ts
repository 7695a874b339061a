/** The mistakes that can be made in one body. */
import { argumentsOf, each } from './document';
import { type Attribute, type Block, isReadOnly, type Json, type Type } from './schema';

export interface Mistake {
  readonly name: string;
  make(body: Json): void;
}

export function mistakesIn(body: Json, { attributes = {}, block_types = {} }: Block): Mistake[] {
  const presentArguments = argumentsOf(body).filter(([name]) => attributes[name] || block_types[name]);
  const readOnly = Object.entries(attributes).filter(([, attribute]) => isReadOnly(attribute));
  return [
    ...presentArguments.flatMap(([name]) => argumentMistakes(name, attributes[name])),
    ...presentArguments.flatMap(([name, value]) => blockMistakes(name, value, block_types[name])),
    ...readOnly.map(([name]) => set(name, 'x')),
  ];
}

/** Terraform's own arguments, which every resource may have. */
export const metaMistakes: readonly Mistake[] = [
  set('depends_on', ['aws_instance.gone']),
  set('lifecycle', { ignore_changes: ['gone'] }),
  set('lifecycle', { replace_triggered_by: ['aws_instance.gone'] }),
  set('lifecycle', { prevent_destruction: true }),
  set('provider', 'aws.gone'),
];

function argumentMistakes(name: string, attribute?: Attribute): Mistake[] {
  const renamed = { name: `${name} is called ${name}_x`, make: (body: Json) => rename(body, name) };
  if (!attribute) return [renamed];
  const wrong = attribute.nested_type ? ['abc', [{ gone: 1 }], { gone: 1 }] : wrongOf(attribute.type as Type);
  return [renamed, ...wrong.map((value) => set(name, value)), ...(attribute.required ? [without(name)] : [])];
}

function blockMistakes(name: string, value: unknown, type?: NonNullable<Block['block_types']>[string]): Mistake[] {
  if (!type) return [];
  const once = type.max_items === 1 || type.nesting_mode === 'single';
  const twice = set(name, [...each(value), ...each(value)]);
  return [set(name, 'abc'), ...(once ? [twice] : []), ...((type.min_items ?? 0) > 0 ? [without(name)] : [])];
}

/** Values that Terraform cannot convert to this type. */
function wrongOf(type: Type): unknown[] {
  if (type === 'dynamic') return [];
  if (type === 'string') return [{ a: 'b' }, ['a']];
  if (typeof type === 'string') return ['abc', [], {}, type === 'bool' ? 1 : true, '8${path.root}'];
  const [container, inner] = type;
  if (container === 'object') return ['abc', [], {}];
  if (container === 'tuple') return ['abc', {}];
  const items = wrongOf(inner as Type);
  return container === 'map'
    ? ['abc', [], ...items.map((item) => ({ a: item }))]
    : ['abc', {}, ...items.map((item) => [item])];
}

function set(name: string, value: unknown): Mistake {
  return { name: `${name} is ${JSON.stringify(value)}`, make: (body) => (body[name] = value) };
}

function without(name: string): Mistake {
  return { name: `${name} is missing`, make: (body) => delete body[name] };
}

function rename(body: Json, name: string): void {
  body[`${name}_x`] = body[name];
  delete body[name];
}
