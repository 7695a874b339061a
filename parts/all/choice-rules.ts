import { providerChoices } from '../../clouds/clouds';
import type { Problem } from '../../config/problem';
import { didYouMean, commaList } from '../../config/spelling';
import { choices, plannedRoles } from '../../config/vocabulary';
import { plannedRuntimes, runtimes } from '../../runtimes/runtimes';
import type { Rule } from '../rule';
import { servers } from '../described';
import { serverRoles } from './roles';
import { wording } from '../../config/wording';

interface Choice {
  readonly built: readonly string[];
  readonly planned: readonly string[];
}

export const choicesAreBuilt: Rule = (description) => {
  const { compute, storage, dns, state, proxy, apps } = description;
  const runtime = { built: Object.keys(runtimes), planned: plannedRuntimes };
  const role = { built: serverRoles(), planned: plannedRoles };
  return [
    ...choice(providerChoices('compute'), compute.provider, ['compute', 'provider']),
    ...(storage ? choice(providerChoices('storage'), storage.provider, ['storage', 'provider']) : []),
    ...(state.backend === 's3' ? choice(providerChoices('storage'), state.provider, ['state', 'provider']) : []),
    ...(dns ? choice(providerChoices('dns'), dns.provider, ['dns', 'provider']) : []),
    ...(proxy ? choice(choices.proxy, proxy.kind, ['proxy', 'kind']) : []),
    ...Object.entries(apps).flatMap(([name, app]) => choice(runtime, app.runtime, ['apps', name, 'runtime'])),
    ...servers(description).flatMap(([name, { roles }]) =>
      roles.flatMap((word, at) => choice(role, word, ['servers', name, 'roles', at])),
    ),
  ];
};

function choice({ built, planned }: Choice, received: string, path: Problem['path']): Problem[] {
  if (built.includes(received)) return [];
  if (planned.includes(received)) {
    return [
      {
        path,
        received,
        allowed: commaList(built),
        remedy: wording`planned, not implemented yet: ${planned === plannedRoles ? wording`remove it` : wording`use ${built[0]}`} for now`,
      },
    ];
  }
  return [
    {
      path,
      received,
      allowed: commaList(built),
      remedy: didYouMean(received, [...built, ...planned], wording`choose one of these`),
    },
  ];
}
