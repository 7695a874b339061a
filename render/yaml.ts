/** Writes variables as YAML that Ansible reads back exactly; it evaluates only values of class `Expression`. */
import { Scalar, stringify } from 'yaml';
import { Expression } from '../config/expression';

/** Start of Jinja code. */
const code = /\{[{%#]/;
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

export function ansibleYaml(data: unknown): string {
  return stringify(tagUnsafe(data), { lineWidth: 0, compat: 'yaml-1.1', customTags: [unsafe, exact] });
}

/** Variables for `ansible-playbook -e`, which Ansible evaluates like variables in files. */
export function ansibleArgument(variables: Readonly<Record<string, string | boolean>>): string {
  const entries = Object.entries(variables).map(([key, value]) => {
    const tag = code.test(String(value)) ? ' !unsafe ' : '';
    return `${JSON.stringify(key)}:${tag}${JSON.stringify(value)}`;
  });
  return `{${entries.join(',')}}`;
}

/** Text that looks like Jinja code; the tag `!unsafe` prevents its evaluation. */
class Data {
  constructor(readonly text: string) {}
}

/** Text with line breaks or special characters, which YAML parsers read differently; it is written with escapes. */
class Exact {
  constructor(readonly text: string) {}
}

const unsafe = tag('!unsafe', Data);
const exact = tag('tag:yaml.org,2002:str', Exact);

function tag(name: string, Kind: typeof Data | typeof Exact) {
  return {
    tag: name,
    default: name.startsWith('tag:'),
    identify: (value: unknown) => value instanceof Kind,
    resolve: (text: string) => text,
    createNode: (_: unknown, value: unknown) => new Scalar(value),
    stringify: ({ value }: Scalar) => quoted((value as Data).text),
  };
}

function tagUnsafe(value: unknown): unknown {
  if (value instanceof Expression) return value.text;
  if (typeof value === 'string') return tagText(value);
  if (Array.isArray(value)) return value.map(tagUnsafe);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tagUnsafe(each)]));
}

function tagText(value: string): unknown {
  if (code.test(value)) return new Data(value);
  return value.search(/[\r\n\t\0]/) >= 0 || value.search(unprintable) >= 0 ? new Exact(value) : value;
}

/** JSON escapes are valid in YAML. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(unprintable, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
