import type { Trust } from '../facts';
import type { Compute } from '../../parts/environment';

/** Host keys come from EC2's console output; other clouds' APIs do not return it (docs/decisions/0008-host-keys-on-first-contact.md). */
export function trust({ region, endpoint }: Compute): Trust {
  return {
    trust_source: 'console',
    trust_region: region,
    ...(endpoint ? { trust_endpoint_url: endpoint.url } : {}),
    ...(endpoint?.lab ? { trust_access_key: 'lab', trust_secret_key: 'lab' } : {}),
  };
}
