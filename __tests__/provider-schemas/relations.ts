/** Rules about several arguments together, which only the provider's own code has. */
import { bodiesIn, type Body } from './bodies';
import { argumentsOf, type Entity, isObject } from './document';
import { type Exclusion, exclusions } from './exclusions';
import type { SchemaProblem } from './problem';
import { actionOfParameter } from './ruleset-actions';
import type { Block } from './schema';
import { isAbsent } from './value';

export function relationProblems({ kind, type, at, body }: Entity, block: Block): SchemaProblem[] {
  const bodies = bodiesIn(isObject(body) ? body : {}, block);
  const excluding = exclusions[kind][type] ?? [];
  return [
    ...excluding.flatMap((exclusion) => bodies.flatMap((each) => exclusionProblems(each, exclusion, at))),
    ...(type === 'cloudflare_ruleset' ? bodies.flatMap((each) => actionProblems(each, at)) : []),
  ];
}

function exclusionProblems({ path, body }: Body, { in: place = '', names, count }: Exclusion, at: string) {
  if (!matches(path, place)) return [];
  const presentNames = names.filter((name) => !isAbsent(body[name]));
  const here = [at, ...path].join('.');
  if (presentNames.length > 1) return [{ at: here, message: `${quoted(presentNames)} exclude each other` }];
  return presentNames.length === 0 && count === 'exactly one'
    ? [{ at: here, message: `one of ${quoted(names)} is missing` }]
    : [];
}

function actionProblems({ path, body }: Body, at: string): SchemaProblem[] {
  if (!matches(path, 'rules.*') || !isObject(body['action_parameters'])) return [];
  return argumentsOf(body['action_parameters']).flatMap(([name, value]) => {
    const action = actionOfParameter.get(name) ?? body['action'];
    if (isAbsent(value) || action === body['action']) return [];
    const message = `"${name}" belongs to the action "${action}", not to "${body['action']}"`;
    return [{ at: [at, ...path, 'action_parameters'].join('.'), message }];
  });
}

function matches(path: Body['path'], place: string): boolean {
  const pattern = place === '' ? [] : place.split('.');
  return pattern.length === path.length && pattern.every((part, index) => part === '*' || part === path[index]);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
