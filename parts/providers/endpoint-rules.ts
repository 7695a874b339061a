/** Rules of `endpoint`: which provider APIs may be replaced by the lab or by a compatible service. */
import { cloudIfKnown, namesWith, storeOf } from '../../clouds/clouds';
import type { Description } from '../description';
import type { Rule } from '../rule';
import { wording } from '../../config/wording';

export const endpointsAreOneLab: Rule = (description) => {
  const used = apisOf(description).filter(([, { provider }]) => cloudIfKnown(provider)?.endpoints.lab);
  const lab = used.find(([, { endpoint }]) => isLab(endpoint));
  if (!lab) return [];
  const [first, { endpoint: expected }] = lab;
  return used
    .filter(([, { endpoint }]) => endpoint !== expected)
    .map(([key, { endpoint, provider }]) => ({
      path: [key, 'endpoint'],
      received: endpoint ?? wording`nothing, which is ${cloudIfKnown(provider)?.title} itself`,
      allowed: wording`${expected}, as in ${first}`,
      remedy: wording`one environment is in one lab, or in none: write the same everywhere`,
    }));
};

export const endpointsAreWhereTheyWork: Rule = (description) =>
  apisOf(description)
    .filter(([, { provider, endpoint }]) => endpoint && !works(provider, endpoint))
    .map(([key, { provider, endpoint = '' }]) => ({
      path: [key, 'endpoint'],
      received: endpoint,
      allowed: wording`nothing, with provider ${provider}`,
      remedy: wording`remove it: the lab and compatible services answer for ${words(({ lab }) => lab)}, and buckets elsewhere are ${words(({ lab, url }) => url && !lab)}`,
    }));

/** A store without a default URL needs an endpoint. */
export const storesHaveAnEndpoint: Rule = ({ storage, state }) => {
  const stores = { storage, state: state.backend === 's3' ? state : undefined };
  return Object.entries(stores)
    .filter(([, store]) => store && store.endpoint === undefined && storeOf(store.provider)?.url(store.region) === '')
    .map(([key]) => ({
      path: [key, 'endpoint'],
      received: wording`nothing`,
      allowed: wording`a URL such as https://s3.example.org`,
      remedy: wording`write where the store answers`,
    }));
};

interface Api {
  readonly provider: string;
  readonly endpoint?: string | undefined;
}

function apisOf({ compute, storage, dns, state }: Description): [string, Api][] {
  const apis = { compute, storage, dns, state: state.backend === 's3' ? state : undefined };
  return Object.entries(apis).flatMap(([key, api]): [string, Api][] => (api ? [[key, api]] : []));
}

function works(provider: string, endpoint: string): boolean {
  const { lab, url } = cloudIfKnown(provider)?.endpoints ?? { lab: false, url: false };
  return isLab(endpoint) ? lab : url;
}

function words(are: (endpoints: { readonly lab: boolean; readonly url: boolean }) => boolean): string {
  return namesWith(({ endpoints }) => are(endpoints))
    .map((name) => `\`${name}\``)
    .join(', ');
}

function isLab(endpoint: string | undefined): boolean {
  return endpoint !== undefined && !endpoint.includes(':');
}
