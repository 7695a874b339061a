/** Providers of an environment: compute, storage, DNS and state, each with its API endpoint. */
import type { ComputeProvider, DnsProvider, StorageProvider } from '../../clouds/list';

/** API of a provider: its own, or an endpoint that replaces it. */
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
  /** False: only the firewall on each host filters ports. */
  readonly cloudFirewall: boolean;
  /** `monthly` only where the description says so (OVH). */
  readonly billing: 'hourly' | 'monthly';
}

export interface Storage extends Api {
  readonly provider: StorageProvider;
  readonly cloudProject: string;
  /** URL of the S3 API that hosts use. */
  readonly urlForHosts: string;
  /** `instance`: credentials come from an IAM role of the server; `keys`: each server has an access key, in the vault. */
  readonly credentials: 'instance' | 'keys';
}

export interface Dns extends Api {
  readonly provider: DnsProvider;
  readonly zone: string;
  /** True: Terraform creates the zone; false: it exists already. */
  readonly manageZone: boolean;
  /** Of a lab only: the cloud whose reverse proxy the lab stands in for; null: none. */
  readonly front: string | null;
  /** Cloudflare only. True where at least one record is proxied. */
  readonly proxied: boolean;
  readonly waf: boolean;
  readonly cacheStatic: boolean;
}

export interface Endpoint {
  readonly url: string;
  /** Name of the lab cloud behind it; null for a compatible service. */
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
