import { labNamed, labNames } from '../../clouds/lab/lab';
import { toBuiltProvider, cloudOf, storageFacts } from '../../clouds/clouds';
import { frontOf } from '../../clouds/fronts';
import type { Compute, Dns, Endpoint, StateBackend, Storage } from '../environment';
import type { Description } from '../description';
import { zoneOf } from '../network/zone';

interface ApiBlock {
  readonly provider: string;
  readonly region?: string | undefined;
  readonly endpoint?: string | undefined;
}

export function compute(description: Description): Compute {
  const { compute: block } = description;
  return {
    ...api(block),
    provider: toBuiltProvider('compute', block.provider),
    zone: zoneOf(description),
    cloudProject: block.cloudProject ?? '',
    billing: block.billing ?? 'hourly',
    cloudFirewall: block.cloudFirewall ?? Boolean(cloudOf(description)?.firewall),
  };
}

export function storage({ storage: block, compute }: Description): Storage | null {
  if (!block) return null;
  const store = api(block);
  const provider = toBuiltProvider('storage', block.provider);
  const facts = storageFacts({ provider });
  return {
    ...store,
    provider,
    region: facts.signedRegion(store.region),
    cloudProject: block.cloudProject ?? compute.cloudProject ?? '',
    endpoint: store.endpoint ?? storeEndpoint(block),
    urlForHosts: store.endpoint?.urlForHosts ?? facts.url(block.region),
    credentials: facts.hasIamRoles && compute.provider === provider ? 'instance' : 'keys',
  };
}

export function dns({ dns: block }: Description): Dns | null {
  if (!block) return null;
  const { zone, manageZone, proxied, waf, cacheStatic, records, front = null } = block;
  return {
    ...api(block),
    provider: toBuiltProvider('dns', block.provider),
    zone,
    manageZone,
    waf,
    cacheStatic,
    front,
    proxied: frontOf(block) !== null && (proxied || Object.values(records).some((each) => each.proxied)),
  };
}

export function stateBackend({ state }: Description): StateBackend {
  if (state.backend === 'local') return { backend: 'local' };
  const { bucket, region } = state;
  return { backend: 's3', bucket, region, endpoint: endpoint(state.endpoint) ?? storeEndpoint(state) };
}

/** Endpoint of the S3 API of a store; null: the default of S3 clients, which is AWS. */
function storeEndpoint(store: { readonly provider: string; readonly region: string }): Endpoint | null {
  const { isAssumed, url } = storageFacts({ provider: toBuiltProvider('storage', store.provider) });
  return isAssumed ? null : endpoint(url(store.region));
}

function api({ region, endpoint: block }: ApiBlock) {
  return { region: region ?? '', endpoint: endpoint(block) };
}

function endpoint(value: string | undefined): Endpoint | null {
  if (value === undefined) return null;
  if (labNames().includes(value)) {
    const lab = labNamed(value);
    return { url: lab.endpoint, lab: lab.name, urlForHosts: lab.internet.s3 };
  }
  return { url: value, lab: null, urlForHosts: value };
}
