/** Load balancers of the model. */
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
  /** Public host names that it serves. */
  readonly hosts: readonly string[];
  /** Who may reach it: everybody; or only Cloudflare, where all names are proxied and the cloud can filter sources. */
  readonly visitors: readonly Source[];
  readonly stickySessions: boolean;
  readonly listeners: readonly Listener[];
  readonly health: { readonly path: string | null; readonly port: number };
  readonly protected: boolean;
}

export interface Listener {
  readonly port: number;
  readonly targetPort: number;
  /** `tcp`: TLS passthrough with the PROXY protocol; `https`: TLS terminated, forwarded as HTTP; `redirect`: HTTP to HTTPS. */
  readonly protocol: 'tcp' | 'https' | 'redirect';
}
