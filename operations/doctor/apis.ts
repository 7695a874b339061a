/** The cloud APIs that the environments of this folder use. */
import type { Access } from '../../clouds/access';
import { keysOfS3 } from '../../clouds/access';
import { assumedStore, cloudNamed, storeOf } from '../../clouds/clouds';
import type { Api, Environment } from '../../parts/environment';
import { labOf } from '../project';

export interface UsedApi extends Access {
  /** Name of the API for people, such as the cloud's. */
  readonly title: string;
  /** Documentation of the credentials and their permissions. */
  readonly page: string;
  readonly usedBy: string;
}

/** None for a lab: its APIs are on this machine and need no credentials. */
export function apisOf(environment: Environment): UsedApi[] {
  if (labOf(environment) !== null) return [];
  const { compute, storage, dns, state, name } = environment;
  const clouds = [compute, ...(dns ? [dns] : [])].flatMap(cloudApi);
  const stores = [
    ...(storage ? [storeApi(storage.provider, storage)] : []),
    ...(state.backend === 's3' ? [storeApi(assumedStore, state)] : []),
  ];
  return [...clouds, ...stores].map((api) => ({ ...api, usedBy: name }));
}

type ApiEntry = Omit<UsedApi, 'usedBy'>;

function cloudApi({ provider }: Pick<Api, 'provider'>): ApiEntry[] {
  const { access, title } = cloudNamed(provider);
  return access ? [{ ...access, title, page: `docs/clouds/${provider}.md` }] : [];
}

function storeApi(provider: string, { endpoint, region }: Pick<Api, 'endpoint' | 'region'>): ApiEntry {
  const url = endpoint?.url ?? storeOf(provider)!.url(region);
  return { ...keysOfS3, url, title: `buckets (${new URL(url).host})`, page: 'docs/clouds/buckets-and-state.md' };
}

/** Each API once, with every environment that uses it. */
export function mergeByUrl(apis: readonly UsedApi[]): UsedApi[] {
  const urls = [...new Set(apis.map(({ url }) => url))];
  return urls.map((url) => {
    const same = apis.filter((api) => api.url === url);
    return { ...same[0]!, usedBy: [...new Set(same.map(({ usedBy }) => usedBy))].join(', ') };
  });
}
