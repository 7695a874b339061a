import { labNamed, labNames } from '../../clouds/lab/lab';
import { cloudOf } from '../../clouds/clouds';
import { storeUrl } from '../../clouds/stores';
import type { Api, Compute, Dns, Endpoint, StateBackend, Storage } from '../environment';
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
    zone: zoneOf(description),
    cloudProject: written.cloudProject ?? '',
    billing: written.billing ?? 'hourly',
    cloudFirewall: written.cloudFirewall ?? Boolean(cloudOf(description)?.firewall),
  };
}

export function storage({ storage: written, compute }: Description): Storage | null {
  if (!written) return null;
  const store = api(written);
  return {
    ...store,
    // Everybody finds and signs OVH's stores in small letters, however the region is written.
    region: store.provider === 'ovh' ? store.region.toLowerCase() : store.region,
    cloudProject: written.cloudProject ?? compute.cloudProject ?? '',
    endpoint: store.endpoint ?? elsewhere(written),
    urlForHosts: store.endpoint?.urlForHosts ?? storeUrl(written),
    credentials: written.provider === 'aws' && compute.provider === 'aws' ? 'instance' : 'keys',
  };
}

export function dns({ dns: written }: Description): Dns | null {
  if (!written) return null;
  const { zone, manageZone, proxied, waf, cacheStatic, records } = written;
  return {
    ...api(written),
    zone,
    manageZone,
    waf,
    cacheStatic,
    proxied: written.provider === 'cloudflare' && (proxied || Object.values(records).some((each) => each.proxied)),
  };
}

export function stateBackend({ state }: Description): StateBackend {
  if (state.backend === 'local') return { backend: 'local' };
  const { bucket, region } = state;
  return { backend: 's3', bucket, region, endpoint: endpoint(state.endpoint) ?? elsewhere(state) };
}

/** The S3 API of a store that is not AWS; null: AWS itself. */
function elsewhere(written: { readonly provider: string; readonly region: string }): Endpoint | null {
  return written.provider === 'aws' ? null : endpoint(storeUrl(written));
}

function api({ provider, region, endpoint: written }: Written): Api {
  return { provider, region: region ?? '', endpoint: endpoint(written) };
}

function endpoint(written: string | undefined): Endpoint | null {
  if (written === undefined) return null;
  if (labNames().includes(written)) {
    const lab = labNamed(written);
    return { url: lab.endpoint, lab: lab.name, urlForHosts: lab.internet.s3 };
  }
  return { url: written, lab: null, urlForHosts: written };
}
