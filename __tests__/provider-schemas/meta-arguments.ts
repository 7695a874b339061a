/** Arguments that belong to Terraform and not to a provider. */
import { argumentsOf, each, type Entity, isObject } from './document';
import type { SchemaProblem } from './problem';
import { type Surroundings, traversalProblems } from './references';
import { type Block, type Json, hasName } from './schema';
import { traversalsOf, templateOf } from './template';
import { typeProblem, valueProblems } from './value';

const common = ['depends_on', 'lifecycle', 'provider', 'count', 'for_each'];
const allowed = { resource: [...common, 'provisioner', 'connection'], data: common, provider: ['alias', 'version'] };
const switches = ['create_before_destroy', 'prevent_destroy'];
const lifecycle = [...switches, 'ignore_changes', 'replace_triggered_by', 'precondition', 'postcondition'];

/** The body as the provider sees it. */
export function withoutMetaArguments({ kind, body }: Entity): Json {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !allowed[kind].includes(name)));
}

export function metaArgumentProblems(entity: Entity, block: Block, surroundings: Surroundings): SchemaProblem[] {
  const { kind, at, body } = entity;
  if (kind === 'provider') return [];
  return [
    ...each(body['depends_on']).flatMap((address) => addressProblems(address, surroundings, `${at}.depends_on`)),
    ...each(body['provider']).flatMap((name) => providerProblems(name, surroundings.document, `${at}.provider`)),
    ...each(body['lifecycle']).flatMap((rules) =>
      lifecycleProblems(rules, { ...surroundings, block }, `${at}.lifecycle`),
    ),
  ];
}

function lifecycleProblems(rules: unknown, { block, ...surroundings }: Surroundings & { block: Block }, at: string) {
  if (!isObject(rules)) return [typeProblem(rules, 'block', at)];
  const unknown = argumentsOf(rules).filter(([name]) => !lifecycle.includes(name));
  return [
    ...unknown.map(([name]) => ({ at, message: `unknown argument "${name}"` })),
    ...switches.flatMap((name) => valueProblems(rules[name], 'bool', `${at}.${name}`)),
    ...ignored(rules['ignore_changes'], block, `${at}.ignore_changes`),
    ...each(rules['replace_triggered_by']).flatMap((address) =>
      addressProblems(address, surroundings, `${at}.replace_triggered_by`),
    ),
  ];
}

function ignored(names: unknown, block: Block, at: string): SchemaProblem[] {
  if (names === 'all') return [];
  return each(names)
    .filter((name: string) => !hasName(block, name.split(/[.[]/)[0] as string))
    .map((name: string) => ({ at, message: `"${name}" is no argument of this type` }));
}

/** `aws_vpc.vpc`; in `${…}` it is a reference like any other and is checked with those. */
function addressProblems(address: unknown, surroundings: Surroundings, at: string): SchemaProblem[] {
  if (typeof address !== 'string') return [typeProblem(address, 'string', at)];
  if (templateOf(address).expressions.length > 0) return [];
  const traversals = traversalsOf(address);
  if (traversals.length === 0) return [{ at, message: `"${address}" is no address` }];
  return traversals.flatMap((traversal) => traversalProblems(traversal, surroundings, at));
}

function providerProblems(name: string, document: Json, at: string): SchemaProblem[] {
  const [type, alias] = name.split('.') as [string, string?];
  const configured = each(document['provider']?.[type]);
  if (!alias || configured.some((one) => one.alias === alias)) return [];
  return [{ at, message: `refers to provider ${name}, which is not in this document` }];
}
