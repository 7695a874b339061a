/** A schema as a TypeScript type for the documentation, with descriptions as comments. */
import { z } from 'zod';

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export function notation(schema: z.ZodType): string {
  const top = z.toJSONSchema(schema) as Schema;
  return `${top.description ? `// ${top.description}\n` : ''}${typeText(top, '')}`;
}

function typeText(schema: Schema, indent: string): string {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((each) => choice(each, indent)).join(' | ');
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  if (schema.type === 'array') return listOf(schema.items!, indent);
  if (schema.type === 'object') return object(schema, indent);
  if (schema.format === 'date-time') return 'date and time';
  return [schema.type ?? 'anything'].flat().join(' | ');
}

/** The description of a union member is a comment before it. */
function choice(schema: Schema, indent: string): string {
  return `${schema.description ? `/* ${schema.description} */ ` : ''}${typeText(schema, indent)}`;
}

function listOf(items: Schema, indent: string): string {
  const isChoice = items.anyOf ?? items.oneOf ?? items.enum;
  return isChoice ? `(${typeText(items, indent)})[]` : `${typeText(items, indent)}[]`;
}

function object({ properties, required = [], additionalProperties }: Schema, indent: string): string {
  const others = typeof additionalProperties === 'object' ? additionalProperties : {};
  const more = Object.keys(others).length > 0 || additionalProperties === true;
  if (!properties) return `{ [key]: ${typeText(others, indent)} }`;
  const lines = Object.entries(properties).map(([key, of]) =>
    line(key, of, { indent, optional: !required.includes(key) }),
  );
  return `{\n${lines.join('')}${more ? `${indent}  …\n` : ''}${indent}}`;
}

interface Place {
  readonly indent: string;
  readonly optional: boolean;
}

/** The comment is on the first line of a value that has several lines. */
function line(key: string, of: Schema, { indent, optional }: Place): string {
  const [first, ...rest] = typeText(of, `${indent}  `).split('\n');
  const comment = of.description ? ` // ${of.description}` : '';
  return [`${indent}  ${key}${optional ? '?' : ''}: ${first}${comment}`, ...rest, ''].join('\n');
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}
