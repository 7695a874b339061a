/** The list of clouds. All other code gets the clouds from here, through `clouds.ts`. */
import { aws } from './aws/cloud';
import { cloudflare } from './cloudflare/cloud';
import { existing } from './existing/cloud';
import { hetzner } from './hetzner/cloud';
import { manual } from './manual/cloud';
import { ovh } from './ovh/cloud';
import { s3 } from './s3/cloud';

/** By their names in a description; messages list them in this order. */
export const clouds = { aws, cloudflare, hetzner, ovh, existing, s3, manual };

/** Planned clouds, refused by name. A cloud may have a folder with facts before; add it to `clouds` together with its constructs. */
export const planned = { compute: ['incus'], storage: [], dns: [] } as const;

type Clouds = typeof clouds;
type Playing<Role extends keyof Clouds[CloudName]> = {
  [Name in CloudName]: Clouds[Name][Role] extends null ? never : Name;
}[CloudName];

export type CloudName = keyof Clouds;
export type ComputeProvider = Playing<'compute'>;
export type StorageProvider = Playing<'storage'>;
export type DnsProvider = Playing<'dns'>;
/** Clouds with a catalog. */
export type Seller = Playing<'catalog'>;
