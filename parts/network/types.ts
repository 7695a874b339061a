/** The private network, and who may reach which port. */
import type { Source } from './source';

export interface Network {
  readonly cidr: string;
  readonly subnets: readonly Subnet[];
}

export interface Subnet {
  readonly name: string;
  readonly cidr: string;
  readonly public: boolean;
  /** AWS: availability zone; elsewhere the region. */
  readonly zone: string;
  /** Server that is the NAT gateway; null: the subnet is public, or has no internet access. */
  readonly nat: string | null;
}

export interface Port {
  readonly name: string;
  readonly protocol: 'tcp' | 'udp';
  readonly first: number;
  readonly last: number;
  readonly sources: readonly Source[];
  /** Containers of the same server: they connect by Docker's bridge, which the cloud firewall does not filter. */
  readonly containers: readonly Source[];
}
