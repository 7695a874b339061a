import type { Rule } from './rule';
import { onAws } from './parts';

const name = /^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/;

export const environmentNameFits: Rule = (_, { environmentName }) =>
  name.test(environmentName)
    ? []
    : [
        {
          path: [],
          received: `${environmentName}.yaml`,
          allowed: 'a file name of at most 32 lower-case letters, digits and hyphens, a letter first',
          remedy: 'rename the file: its name is part of every name in the cloud',
        },
      ];

export const computeHasARegion: Rule = (description) =>
  onAws(description) && description.compute.region === undefined
    ? [
        {
          path: ['compute', 'region'],
          received: 'nothing',
          allowed: 'a region such as eu-west-3',
          remedy: 'add `region:`: AWS has no default one',
        },
      ]
    : [];

export const endpointsAreOneLab: Rule = ({ compute, storage, dns, state }) => {
  const apis = { compute, storage: isAws(storage), dns: isAws(dns), state: state.backend === 's3' ? state : undefined };
  const used = Object.entries(apis).flatMap(([key, api]) => (api ? [{ key, endpoint: api.endpoint }] : []));
  const lab = used.find(({ endpoint }) => isLab(endpoint));
  if (!lab) return [];
  return used
    .filter(({ endpoint }) => endpoint !== lab.endpoint)
    .map(({ key, endpoint }) => ({
      path: [key, 'endpoint'],
      received: endpoint ?? 'nothing, which is AWS itself',
      allowed: `${lab.endpoint}, as in ${lab.key}`,
      remedy: 'one environment is in one lab, or in none: write the same everywhere',
    }));
};

function isAws<T extends { readonly provider: string }>(api: T | undefined): T | undefined {
  return api?.provider === 'aws' ? api : undefined;
}

function isLab(endpoint: string | undefined): boolean {
  return endpoint !== undefined && !endpoint.includes(':');
}
