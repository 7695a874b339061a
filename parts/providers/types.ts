/** What an environment is built at: clouds, stores, names and states, each with the API it answers at. */
import type { ComputeProvider, DnsProvider, StorageProvider } from '../../clouds/list';

/** A provider's API: the provider itself, or an endpoint that answers in its place. */
export interface Api {
  readonly provider: string;
  readonly region: string;
  /** Null: the provider itself. */
  readonly endpoint: Endpoint | null;
}

export interface Compute extends Api {
  readonly provider: ComputeProvider;
  /** AWS: availability zone. Hetzner: same as the region, a location. */
  readonly zone: string;
  /** OVH: id of the Public Cloud project; empty elsewhere. */
  readonly cloudProject: string;
  /** False: the host firewall alone keeps the ports. */
  readonly cloudFirewall: boolean;
  /** By the month only where that is described (OVH). */
  readonly billing: 'hourly' | 'monthly';
}

export interface Storage extends Api {
  readonly provider: StorageProvider;
  readonly cloudProject: string;
  /** URL of the S3 API that hosts use. */
  readonly urlForHosts: string;
  /** `instance`: the cloud vouches for its servers; `keys`: each server has one, in the vault. */
  readonly credentials: 'instance' | 'keys';
}

export interface Dns extends Api {
  readonly provider: DnsProvider;
  readonly zone: string;
  /** True: Terraform makes the zone; false: it exists already. */
  readonly manageZone: boolean;
  /** Cloudflare only. True where at least one record is proxied. */
  readonly proxied: boolean;
  readonly waf: boolean;
  readonly cacheStatic: boolean;
}

export interface Endpoint {
  readonly url: string;
  /** Name of the lab cloud behind it; null for somebody's compatible service. */
  readonly lab: string | null;
  /** URL that hosts use; differs from `url` where the API listens on the operator's loopback. */
  readonly urlForHosts: string;
}

export type StateBackend =
  | { readonly backend: 'local' }
  | {
      readonly backend: 's3';
      readonly bucket: string;
      readonly region: string;
      /** Null: AWS itself. */
      readonly endpoint: Endpoint | null;
    };
