/** Whether a value fits a type, with the conversions that Terraform makes by itself and no others. */
import { isObject } from './document';
import type { SchemaProblem } from './problem';
import type { Type } from './schema';
import { templateOf } from './template';

/** @param at of the value, for example `aws_instance.db-1.tags` */
export function valueProblems(value: unknown, type: Type, at: string): SchemaProblem[] {
  if (isAbsent(value) || type === 'dynamic' || isReference(value)) return [];
  if (typeof type === 'string') return fits(value, type) ? [] : [typeProblem(value, type, at)];
  const [container, inner] = type;
  if (container === 'map') return members(value, inner as Type, at);
  if (container === 'object') return fields(value, inner as Record<string, Type>, at);
  if (container === 'tuple') return positions(value, inner as Type[], at);
  if (!Array.isArray(value)) return [typeProblem(value, container, at)];
  return value.flatMap((item, index) => valueProblems(item, inner as Type, `${at}[${index}]`));
}

export function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

/** Only a string that is one `${…}` can stand for something that is not a string. */
export function isReference(value: unknown): boolean {
  return typeof value === 'string' && templateOf(value).whole;
}

export function typeProblem(value: unknown, type: string, at: string): SchemaProblem {
  const text = JSON.stringify(value);
  const article = type === 'object' ? 'an' : 'a';
  return { at, message: `${text.length > 60 ? `${text.slice(0, 57)}...` : text} is not ${article} ${type}` };
}

function fits(value: unknown, type: 'string' | 'number' | 'bool'): boolean {
  if (typeof value !== 'string') return typeof value === (type === 'bool' ? 'boolean' : type) || isText(value, type);
  if (type === 'bool') return ['true', 'false', '1', '0'].includes(value);
  return type === 'string' || /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value);
}

/** Numbers and switches become text where text is wanted. */
function isText(value: unknown, type: string): boolean {
  return type === 'string' && (typeof value === 'number' || typeof value === 'boolean');
}

function members(value: unknown, type: Type, at: string): SchemaProblem[] {
  if (!isObject(value)) return [typeProblem(value, 'map', at)];
  return Object.entries(value).flatMap(([key, member]) => valueProblems(member, type, `${at}["${key}"]`));
}

/** A field may be null but not left out. Terraform drops unknown fields without a word; here they are mistakes. */
function fields(value: unknown, types: Record<string, Type>, at: string): SchemaProblem[] {
  if (!isObject(value)) return [typeProblem(value, 'object', at)];
  const unknown = Object.keys(value).filter((name) => !(name in types));
  const missing = Object.keys(types).filter((name) => !(name in value));
  return [
    ...unknown.map((name) => ({ at, message: `unknown argument "${name}"` })),
    ...missing.map((name) => ({ at, message: `missing argument "${name}"` })),
    ...Object.entries(types).flatMap(([name, type]) => valueProblems(value[name], type, `${at}.${name}`)),
  ];
}

function positions(value: unknown, types: Type[], at: string): SchemaProblem[] {
  if (!Array.isArray(value)) return [typeProblem(value, 'tuple', at)];
  if (value.length !== types.length) return [{ at, message: `${value.length} values where ${types.length} belong` }];
  return types.flatMap((type, index) => valueProblems(value[index], type, `${at}[${index}]`));
}
