import type { Rule } from '../rule';
import { cloudOf } from '../../clouds/clouds';
import { name } from '../../config/primitives';

export const environmentNameFits: Rule = (_, { environmentName }) =>
  name.safeParse(environmentName).success
    ? []
    : [
        {
          path: [],
          received: `${environmentName}.yaml`,
          allowed: 'a file name of at most 32 lower-case letters, digits and hyphens, a letter first',
          remedy: 'rename the file: its name is part of every name in the cloud',
        },
      ];

/** What the cloud cannot do, each with its reason and what to do instead. */
export const cloudCanDoIt: Rule = (description) => cloudOf(description)?.refusals(description) ?? [];

export const keysBelongToTheirCloud: Rule = (description) => {
  const { compute, network, servers } = description;
  const keys = [
    { of: 'aws', key: ['compute', 'zone'], value: compute.zone },
    { of: 'ovh', key: ['compute', 'cloudProject'], value: compute.cloudProject },
    { of: 'ovh', key: ['compute', 'billing'], value: compute.billing },
    ...Object.entries(network?.subnets ?? {}).map(([name, { zone }]) => ({
      of: 'aws',
      key: ['network', 'subnets', name, 'zone'],
      value: zone,
    })),
    ...Object.entries(servers).flatMap(([name, { user, monthlyCost }]) => [
      { of: 'existing', key: ['servers', name, 'user'], value: user },
      { of: 'existing', key: ['servers', name, 'monthlyCost'], value: monthlyCost },
    ]),
  ];
  return keys
    .filter(({ of, value }) => value !== undefined && cloudOf(description) && compute.provider !== of)
    .map(({ of, key, value }) => ({
      path: key,
      received: String(value),
      allowed: `nothing, with compute.provider ${compute.provider}: only \`${of}\` has it`,
      remedy: 'remove it',
    }));
};

export const endpointsAreOneLab: Rule = ({ compute, storage, dns, state }) => {
  const apis = {
    compute: isAws(compute),
    storage: isAws(storage),
    dns: isAws(dns),
    state: state.backend === 's3' ? isAws(state) : undefined,
  };
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

export const endpointsAreWhereTheyWork: Rule = ({ compute, storage, dns, state }) => {
  const apis = { compute, storage, dns, state: state.backend === 's3' ? state : undefined };
  return Object.entries(apis).flatMap(([key, api]) => {
    if (!api?.endpoint || api.provider === 'aws' || (api.provider === 's3' && !isLab(api.endpoint))) return [];
    return [
      {
        path: [key, 'endpoint'],
        received: api.endpoint,
        allowed: `nothing, with provider ${api.provider}`,
        remedy: 'remove it: the lab and compatible services answer for `aws`, and buckets elsewhere are `s3`',
      },
    ];
  });
};

/** A store without a known owner is found by its URL alone. */
export const storesHaveAnEndpoint: Rule = ({ storage, state }) => {
  const stores = { storage, state: state.backend === 's3' ? state : undefined };
  return Object.entries(stores)
    .filter(([, store]) => store?.provider === 's3' && store.endpoint === undefined)
    .map(([key]) => ({
      path: [key, 'endpoint'],
      received: 'nothing',
      allowed: 'a URL such as https://s3.example.org',
      remedy: 'write where the store answers',
    }));
};

export const ovhBucketsHaveAProject: Rule = ({ compute, storage }) =>
  storage?.provider === 'ovh' && storage.cloudProject === undefined && compute.cloudProject === undefined
    ? [
        {
          path: ['storage', 'cloudProject'],
          received: 'nothing',
          allowed: 'the id of a Public Cloud project',
          remedy: 'copy "Project ID" from the control panel of OVH',
        },
      ]
    : [];
