import type { Port } from '../network/types';

/** What parts add besides is in their folders. */
export interface OfEveryServer {
  readonly name: string;
  readonly fullName: string;
  /** The provider's own type, for example `t3.small`. */
  readonly type: string;
  /** Image in Strata's words, or the provider's own id. */
  readonly image: string;
  /** False: an appliance that brings its own configuration; Ansible leaves it alone. */
  readonly managed: boolean;
  readonly subnet: string;
  readonly address: string;
  readonly public: boolean;
  /** Has a public IPv6 address besides. */
  readonly ipv6: boolean;
  /** Name that its public address resolves back to; null: the provider's own. */
  readonly reverseDns: string | null;
  /** Servers with the same word run on different physical machines; null: anywhere. */
  readonly spread: string | null;
  /** EUR per month that was agreed for a bought server; null: the price list of the provider. */
  readonly monthlyCost: number | null;
  readonly roles: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly diskGib: number;
  readonly protected: boolean;
  /** Login user of its image. */
  readonly user: string;
  /** Every port that is open, with who may connect. */
  readonly ports: readonly Port[];
  /** Ansible groups that it is in. */
  readonly groups: readonly string[];
}
