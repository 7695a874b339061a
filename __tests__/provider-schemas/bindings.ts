/** Reads back from cdktf's generated classes the schema they were generated from. */
import { readFileSync } from 'node:fs';
import type { Attribute, Block, Type } from './schema';

type Attributes = Record<string, Attribute>;

/** @param file a `lib/<type>/index.js` of a package of bindings; its source map holds the TypeScript with the flags */
export function bindingOf(file: string): { type: string; block: Block } {
  const source = typescriptOf(file);
  const classes = classesOf(source);
  const main = [...classes.values()].find(({ base }) => /^Terraform(Resource|DataSource|Provider)$/.test(base));
  const type = /static readonly tfResourceType = "(\w+)"/.exec(source)?.[1];
  if (!main || !type) throw new Error(`${file} defines no resource`);
  return { type, block: { attributes: attributesOf(main, classes) } };
}

export function versionIn(file: string): string {
  const version = /providerVersion: '([^']+)'/.exec(readFileSync(file, 'utf8'))?.[1];
  if (!version) throw new Error(`${file} does not say of which version of the provider it is`);
  return version;
}

interface Class {
  readonly base: string;
  readonly body: string;
}

type Classes = Map<string, Class>;

function typescriptOf(file: string): string {
  const [, encoded] = /sourceMappingURL=data:application\/json;base64,(\S+)/.exec(readFileSync(file, 'utf8')) ?? [];
  if (!encoded) throw new Error(`${file} has no source map`);
  const { sourcesContent } = JSON.parse(Buffer.from(encoded, 'base64').toString()) as { sourcesContent: string[] };
  return sourcesContent[0] as string;
}

function classesOf(source: string): Classes {
  const parts = source.split(/^export class /m).slice(1);
  return new Map(
    parts.map((part) => {
      const [, name, base] = /^(\w+) extends cdktf\.(\w+)/.exec(part) as unknown as [string, string, string];
      return [name, { base, body: part }];
    }),
  );
}

function attributesOf({ body }: Class, classes: Classes): Attributes {
  const flagged = /^ {2}\/\/ (\w+) - computed: (\w+), optional: (\w+), required: (\w+)\n/m;
  const parts = body.split(flagged).slice(1);
  const attributes: Attributes = {};
  for (let at = 0; at < parts.length; at += 5) {
    const [name, computed, optional, required, code] = parts.slice(at, at + 5) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const flags = { computed, optional, required };
    attributes[name] = { ...shapeOf(code, classes), ...Object.fromEntries(trueOnes(flags)) };
  }
  return attributes;
}

function trueOnes(flags: Record<string, string>): [string, true][] {
  return Object.entries(flags).flatMap(([name, value]) => (value === 'true' ? [[name, true] as [string, true]] : []));
}

/** @param code of one attribute: `private _rules = new RulesetRulesList(this, "rules", false);` or its getter */
function shapeOf(code: string, classes: Classes): Attribute {
  const [, wrapper, wrapsSet] = /^ {2}private _\w+ = new ([\w.]+)\(this, "\w+"(?:, (true|false))?\);/.exec(code) ?? [];
  if (wrapper && !wrapper.startsWith('cdktf.')) return nestedShape(wrapper, wrapsSet === 'true', classes);
  const [, declared] = /^ {2}private _\w+\?: (.+?);? *$/m.exec(code) ?? [];
  const [, isSet, getter] =
    /return (?:cdktf\.Token\.asNumberList\()?(cdktf\.Fn\.tolist\()?this\.get(\w+)Attribute\(/.exec(code) ?? [];
  const written = wrapper ?? declared?.replace(' | cdktf.IResolvable', '') ?? getter;
  const type = types[written as string];
  if (!type) throw new Error(`no type is known for: ${code.slice(0, 200)}`);
  return { type: isSet ? (['set', type[1]] as Type) : type };
}

/** How the generator writes down a type, in a private field or in the name of what a getter calls. */
const types: Record<string, Type> = {
  string: 'string',
  number: 'number',
  boolean: 'bool',
  'string[]': ['list', 'string'],
  'number[]': ['list', 'number'],
  '{ [key: string]: string }': ['map', 'string'],
  '{ [key: string]: number }': ['map', 'number'],
  '{ [key: string]: string[] }': ['map', ['list', 'string']],
  // What may be of any type at all is written as a map of anything.
  '{ [key: string]: any }': 'dynamic',
  String: 'string',
  Number: 'number',
  Boolean: 'bool',
  List: ['list', 'string'],
  NumberList: ['list', 'number'],
  StringMap: ['map', 'string'],
  NumberMap: ['map', 'number'],
  AnyMap: 'dynamic',
  'cdktf.StringMap': ['map', 'string'],
  'cdktf.NumberMap': ['map', 'number'],
  'cdktf.StringListMap': ['map', ['list', 'string']],
  'cdktf.StringMapList': ['list', ['map', 'string']],
  'cdktf.AnyMap': 'dynamic',
};

function nestedShape(name: string, wrapsSet: boolean, classes: Classes): Attribute {
  const found = classes.get(name) as Class;
  if (found.base === 'ComplexObject')
    return { nested_type: { nesting_mode: 'single', attributes: attributesOf(found, classes) } };
  const item = classes.get(name.replace(/(List|Map)$/, 'OutputReference')) as Class;
  const list = wrapsSet ? 'set' : 'list';
  const nesting_mode = found.base === 'ComplexMap' ? 'map' : list;
  return { nested_type: { nesting_mode, attributes: attributesOf(item, classes) } };
}
