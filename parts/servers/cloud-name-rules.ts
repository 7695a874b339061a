import { cloudOf } from '../../clouds/clouds';
import type { Problem } from '../../config/problem';
import type { Description } from '../description';
import type { Rule } from '../rule';
import { loadBalancers, servers } from '../described';
import { wording } from '../../config/wording';

interface Named {
  readonly path: Problem['path'];
  readonly kind: 'environment' | 'server' | 'volume' | 'load balancer';
  readonly full: string;
}

/** `prod` with server `eu-db` and `prod-eu` with server `db` would be one name in the cloud, one folder at home. */
export const namesInTheCloudAreFree: Rule = (description, { environmentName, neighbours }) => {
  const taken = new Map(
    [...neighbours].flatMap(([name, other]) =>
      named(other, name)
        .filter(({ kind }) => kind === 'environment' || placeOf(other) === placeOf(description))
        .map(({ kind, full }) => [`${kind} ${full}`, name] as const),
    ),
  );
  return named(description, environmentName)
    .filter(({ kind, full }) => taken.has(`${kind} ${full}`))
    .map(({ path, kind, full }) => ({
      path,
      received: full,
      allowed:
        kind === 'environment'
          ? wording`a name \`<project>-<environment>\` of its own`
          : wording`a full name that no other ${kind} has`,
      remedy: wording`environment ${taken.get(`${kind} ${full}`)} has it already: rename one of them`,
    }));
};

function named(description: Description, environment: string): Named[] {
  const prefix = `${description.project}-${environment}`;
  return [
    { path: ['project'], kind: 'environment', full: prefix },
    ...servers(description).flatMap(([server, { volumes }]): Named[] => [
      { path: ['servers', server], kind: 'server', full: `${prefix}-${server}` },
      ...Object.keys(volumes).map((volume): Named => ({
        path: ['servers', server, 'volumes', volume],
        kind: 'volume',
        full: `${prefix}-${server}-${volume}`,
      })),
    ]),
    ...loadBalancers(description).map(([name]): Named => ({
      path: ['loadBalancers', name],
      kind: 'load balancer',
      full: `${prefix}-${name}`,
    })),
  ];
}

/** Whose names they are: one account or project of one cloud, as far as a description tells. Bought servers have none. */
function placeOf(description: Description): string {
  const { compute } = description;
  return cloudOf(description)?.makesServers === false
    ? ''
    : [compute.provider, compute.cloudProject, compute.endpoint].join(' ');
}
