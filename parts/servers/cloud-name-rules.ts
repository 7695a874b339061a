import { cloudOf } from '../../clouds/clouds';
import type { Problem } from '../../config/problem';
import type { Description } from '../description';
import type { Rule } from '../rule';
import { loadBalancers, servers } from '../described';
import { wording } from '../../config/wording';

interface FullName {
  readonly path: Problem['path'];
  readonly kind: 'environment' | 'server' | 'volume' | 'load balancer';
  readonly full: string;
}

/** `prod` with server `eu-db` and `prod-eu` with server `db` give the same name in the cloud and the same local folder. */
export const namesInTheCloudAreFree: Rule = (description, { environmentName, neighbours }) => {
  const owners = new Map(
    [...neighbours].flatMap(([name, other]) =>
      fullNames(other, name)
        .filter(({ kind }) => kind === 'environment' || placeOf(other) === placeOf(description))
        .map(({ kind, full }) => [`${kind} ${full}`, name] as const),
    ),
  );
  return fullNames(description, environmentName)
    .filter(({ kind, full }) => owners.has(`${kind} ${full}`))
    .map(({ path, kind, full }) => ({
      path,
      received: full,
      allowed:
        kind === 'environment'
          ? wording`a name \`<project>-<environment>\` of its own`
          : wording`a full name that no other ${kind} has`,
      remedy: wording`environment ${owners.get(`${kind} ${full}`)} has it already: rename one of them`,
    }));
};

function fullNames(description: Description, environment: string): FullName[] {
  const prefix = `${description.project}-${environment}`;
  return [
    { path: ['project'], kind: 'environment', full: prefix },
    ...servers(description).flatMap(([server, { volumes }]): FullName[] => [
      { path: ['servers', server], kind: 'server', full: `${prefix}-${server}` },
      ...Object.keys(volumes).map((volume): FullName => ({
        path: ['servers', server, 'volumes', volume],
        kind: 'volume',
        full: `${prefix}-${server}-${volume}`,
      })),
    ]),
    ...loadBalancers(description).map(([name]): FullName => ({
      path: ['loadBalancers', name],
      kind: 'load balancer',
      full: `${prefix}-${name}`,
    })),
  ];
}

/** Namespace of the names: the account or project, as far as the description tells. Empty for existing servers. */
function placeOf(description: Description): string {
  const { compute } = description;
  return cloudOf(description)?.makesServers === false
    ? ''
    : [compute.provider, compute.cloudProject, compute.endpoint].join(' ');
}
