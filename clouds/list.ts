/** The one list of clouds. Everything else that depends on which there are follows from it (`clouds.ts`). */
import { aws } from './aws/cloud';
import { cloudflare } from './cloudflare/cloud';
import { existing } from './existing/cloud';
import { hetzner } from './hetzner/cloud';
import { manual } from './manual/cloud';
import { ovh } from './ovh/cloud';
import { s3 } from './s3/cloud';

/** By their words in a description; messages name them in this order. */
export const clouds = { aws, cloudflare, hetzner, ovh, existing, s3, manual };

/** Known, and refused by name until they are built. A folder with facts may be there before; it comes into `clouds` with its constructs. */
export const planned = { compute: ['incus'], storage: [], dns: [] } as const;

type Clouds = typeof clouds;
type Playing<Role extends keyof Clouds[CloudName]> = {
  [Name in CloudName]: Clouds[Name][Role] extends null ? never : Name;
}[CloudName];

export type CloudName = keyof Clouds;
export type ComputeProvider = Playing<'compute'>;
export type StorageProvider = Playing<'storage'>;
export type DnsProvider = Playing<'dns'>;
/** Those with a list of what they sell. */
export type Seller = Playing<'catalog'>;
