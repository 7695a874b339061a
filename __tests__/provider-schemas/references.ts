/** What expressions refer to: it has to be in the document, and the attribute in the schema. */
import { argumentsOf, isObject } from './document';
import type { SchemaProblem } from './problem';
import { blockOf, type Json, hasName, type ProviderSchemas } from './schema';
import { templateOf, traversalsOf } from './template';

/** Objects of Terraform itself, whose members need not be declared. */
const builtIn = ['each', 'count', 'self', 'path', 'terraform'];
const declaredIn: Record<string, string> = { var: 'variable', local: 'locals', module: 'module' };

export function referenceProblems(document: Json, schemas: ProviderSchemas): SchemaProblem[] {
  return argumentsOf(document)
    .filter(([section]) => section !== 'terraform')
    .flatMap(([section, content]) => stringsIn(content, section === 'resource' ? '' : section))
    .flatMap(({ text, at }) => textProblems(text, { document, schemas }, at));
}

export interface Surroundings {
  readonly document: Json;
  readonly schemas: ProviderSchemas;
}

/** @param traversal `['aws_instance', 'db-1', 'private_ip']` */
export function traversalProblems(
  traversal: string[],
  { document, schemas }: Surroundings,
  at: string,
): SchemaProblem[] {
  const [head, second] = traversal as [string, string];
  if (builtIn.includes(head)) return [];
  const section = declaredIn[head];
  if (section) return document[section]?.[second] === undefined ? [missing(`${head}.${second}`, at)] : [];
  const kind = head === 'data' ? 'data' : 'resource';
  const [type, name, attribute] = (kind === 'data' ? traversal.slice(1) : traversal) as [string, string, string?];
  const address = `${kind === 'data' ? 'data.' : ''}${type}.${name}`;
  if (document[kind]?.[type]?.[name] === undefined) return [missing(address, at)];
  const block = blockOf(kind, type, schemas);
  if (attribute === undefined || !block || hasName(block, attribute)) return [];
  return [{ at, message: `refers to ${address}.${attribute}, but ${type} has no "${attribute}"` }];
}

function textProblems(text: string, surroundings: Surroundings, at: string): SchemaProblem[] {
  const { expressions, directives } = templateOf(text);
  const traversals = [...expressions, ...directives].flatMap(traversalsOf);
  return [
    ...expressions
      .filter(isOfAShell)
      .map((it) => ({ at, message: `\${${it}} is no reference; as text it is $\${${it}}` })),
    ...directives
      .filter(isNoDirective)
      .map((it) => ({ at, message: `%{${it}} is no directive; as text it is %%{${it}}` })),
    ...traversals.flatMap((traversal) => traversalProblems(traversal, surroundings, at)),
  ];
}

/** `${HOME}` and `${HOME:-/root}` in a script that Terraform would take for its own. */
function isOfAShell(expression: string): boolean {
  return !['true', 'false', 'null'].includes(expression) && /^[A-Za-z_]\w*(:?[-=?+#%].*)?$/.test(expression);
}

function isNoDirective(directive: string): boolean {
  return !/^~?\s*(if|else|endif|for|endfor)\b/.test(directive);
}

function missing(address: string, at: string): SchemaProblem {
  return { at, message: `refers to ${address}, which is not in this document` };
}

function stringsIn(value: unknown, at: string): { text: string; at: string }[] {
  if (typeof value === 'string') return [{ text: value, at }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, `${at}[${index}]`));
  if (!isObject(value)) return [];
  return argumentsOf(value).flatMap(([key, item]) => stringsIn(item, at ? `${at}.${key}` : key));
}
