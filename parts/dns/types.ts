import type { RecordType } from '../../config/vocabulary';

export interface DnsRecord {
  /** Full name. */
  readonly host: string;
  readonly type: RecordType;
  /** Target of an address record; null where `values` are given instead. */
  readonly to: { readonly kind: 'server' | 'loadBalancer'; readonly name: string } | null;
  readonly values: readonly string[];
  readonly ttlSeconds: number;
  /** Cloudflare only: traffic goes through Cloudflare. */
  readonly proxied: boolean;
}
