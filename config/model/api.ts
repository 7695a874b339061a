import { labNamed, labNames } from '../../lab/lab';
import type { Api, Endpoint, StateBackend } from '../environment';
import type { Description } from '../schema';

interface Written {
  readonly provider: string;
  readonly region?: string | undefined;
  readonly endpoint?: string | undefined;
}

export function api({ provider, region, endpoint: written }: Written): Api {
  return { provider, region: region ?? '', endpoint: endpoint(written) };
}

export function stateBackend(state: Description['state']): StateBackend {
  if (state.backend === 'local') return { backend: 'local' };
  return { backend: 's3', bucket: state.bucket, region: state.region, endpoint: endpoint(state.endpoint) };
}

function endpoint(written: string | undefined): Endpoint | null {
  if (written === undefined) return null;
  if (labNames().includes(written)) {
    const lab = labNamed(written);
    return { url: lab.endpoint, lab: lab.name, urlForHosts: lab.internet.s3 };
  }
  return { url: written, lab: null, urlForHosts: written };
}
