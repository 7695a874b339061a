/** What stands before the servers. */
import type { Source } from '../network/source';
import type { LoadBalancerTls } from '../../config/vocabulary';

export interface LoadBalancer {
  readonly name: string;
  readonly fullName: string;
  /** The provider's own type, for example `lb11`; empty where it has one kind only. */
  readonly type: string;
  /** Subnets that it reaches the servers from; the first is the one described. */
  readonly subnets: readonly string[];
  /** Private address inside the subnet; empty: the provider chooses. */
  readonly address: string;
  readonly servers: readonly string[];
  readonly tls: LoadBalancerTls;
  /** Name of a certificate that exists at the provider; null: the provider makes one for `hosts`. */
  readonly certificate: string | null;
  /** Public names that it answers for. */
  readonly hosts: readonly string[];
  /** Who may reach it: the world, or Cloudflare only where that is in front of every name and the cloud can filter. */
  readonly visitors: readonly Source[];
  readonly stickySessions: boolean;
  readonly listeners: readonly Listener[];
  readonly health: { readonly path: string | null; readonly port: number };
  readonly protected: boolean;
}

export interface Listener {
  readonly port: number;
  readonly targetPort: number;
  /** `tcp` is passed through with the PROXY protocol; `https` is ended here and sent on as HTTP; `redirect` answers HTTP with a redirect to HTTPS. */
  readonly protocol: 'tcp' | 'https' | 'redirect';
}
