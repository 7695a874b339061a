import type { RecordType } from '../../config/vocabulary';

export interface DnsRecord {
  /** Full name. */
  readonly host: string;
  readonly type: RecordType;
  /** What it points at; null where `values` says it. */
  readonly to: { readonly kind: 'server' | 'loadBalancer'; readonly name: string } | null;
  readonly values: readonly string[];
  readonly ttlSeconds: number;
  /** Cloudflare only: visitors reach Cloudflare, which reaches the server. */
  readonly proxied: boolean;
}
