import type { Port } from '../network/types';

/** Keys of every server; other parts add more in their folders. */
export interface OfEveryServer {
  readonly name: string;
  readonly fullName: string;
  /** The provider's own type, for example `t3.small`. */
  readonly type: string;
  /** Image name of Strata, or an image id of the provider. */
  readonly image: string;
  /** False: an appliance, which configures itself; Ansible does not change it. */
  readonly managed: boolean;
  readonly subnet: string;
  readonly address: string;
  readonly public: boolean;
  /** Also has a public IPv6 address. */
  readonly ipv6: boolean;
  /** Reverse DNS name of its public address; null: the provider's default. */
  readonly reverseDns: string | null;
  /** Servers with the same value run on different physical machines; null: no constraint. */
  readonly spread: string | null;
  /** Cost of an existing server in EUR per month; null: taken from the price list of the provider. */
  readonly monthlyCost: number | null;
  readonly roles: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly diskGib: number;
  readonly protected: boolean;
  /** TCP port of its sshd. */
  readonly sshPort: number;
  /** SSH user of its image. */
  readonly user: string;
  /** Every port that is open, with who may connect. */
  readonly ports: readonly Port[];
  /** Ansible groups that it is in. */
  readonly groups: readonly string[];
}
