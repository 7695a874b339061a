import { labNamed, labNames } from '../../clouds/lab/lab';
import { toBuiltProvider, cloudOf, dnsOf, storageFacts } from '../../clouds/clouds';
import type { Compute, Dns, Endpoint, StateBackend, Storage } from '../environment';
import type { Description } from '../description';
import { zoneOf } from '../network/zone';

interface Written {
  readonly provider: string;
  readonly region?: string | undefined;
  readonly endpoint?: string | undefined;
}

export function compute(description: Description): Compute {
  const { compute: written } = description;
  return {
    ...api(written),
    provider: toBuiltProvider('compute', written.provider),
    zone: zoneOf(description),
    cloudProject: written.cloudProject ?? '',
    billing: written.billing ?? 'hourly',
    cloudFirewall: written.cloudFirewall ?? Boolean(cloudOf(description)?.firewall),
  };
}

export function storage({ storage: written, compute }: Description): Storage | null {
  if (!written) return null;
  const store = api(written);
  const provider = toBuiltProvider('storage', written.provider);
  const facts = storageFacts({ provider });
  return {
    ...store,
    provider,
    region: facts.signedRegion(store.region),
    cloudProject: written.cloudProject ?? compute.cloudProject ?? '',
    endpoint: store.endpoint ?? elsewhere(written),
    urlForHosts: store.endpoint?.urlForHosts ?? facts.url(written.region),
    credentials: facts.hasIamRoles && compute.provider === provider ? 'instance' : 'keys',
  };
}

export function dns({ dns: written }: Description): Dns | null {
  if (!written) return null;
  const { zone, manageZone, proxied, waf, cacheStatic, records } = written;
  return {
    ...api(written),
    provider: toBuiltProvider('dns', written.provider),
    zone,
    manageZone,
    waf,
    cacheStatic,
    proxied: hasFront(written) && (proxied || Object.values(records).some((each) => each.proxied)),
  };
}

export function stateBackend({ state }: Description): StateBackend {
  if (state.backend === 'local') return { backend: 'local' };
  const { bucket, region } = state;
  return { backend: 's3', bucket, region, endpoint: endpoint(state.endpoint) ?? elsewhere(state) };
}

function hasFront({ provider }: Written): boolean {
  return Boolean(dnsOf(provider)?.front);
}

/** The S3 API of a store; null: the one that everybody asks unless told otherwise. */
function elsewhere(written: { readonly provider: string; readonly region: string }): Endpoint | null {
  const { isAssumed, url } = storageFacts({ provider: toBuiltProvider('storage', written.provider) });
  return isAssumed ? null : endpoint(url(written.region));
}

function api({ region, endpoint: written }: Written) {
  return { region: region ?? '', endpoint: endpoint(written) };
}

function endpoint(written: string | undefined): Endpoint | null {
  if (written === undefined) return null;
  if (labNames().includes(written)) {
    const lab = labNamed(written);
    return { url: lab.endpoint, lab: lab.name, urlForHosts: lab.internet.s3 };
  }
  return { url: written, lab: null, urlForHosts: written };
}
