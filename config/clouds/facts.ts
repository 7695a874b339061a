/** What a cloud sells and cannot do, in plain data: the model and the rules ask here, constructs build from the model. */
import type { Problem } from '../problem';
import type { Description } from '../schema';

/** See `dictionary.ts`. */
type Dictionary = Readonly<Record<string, string | undefined>>;

export interface CloudFacts {
  /** As its owner writes it: `AWS`, `Hetzner`. */
  readonly title: string;
  /** False where servers are there already: nothing is made, so nothing of the hardware can be asked for. */
  readonly makesServers: boolean;
  /** Strata's words for a size → the provider's type. */
  readonly sizes: Dictionary;
  /** What is wrong with a type in the provider's own words; null: nothing. */
  readonly typeProblem: (type: string, region: string | undefined) => Objection | null;
  readonly images: readonly string[];
  /** An image in the provider's own words. */
  readonly imageId: { readonly pattern: RegExp; readonly example: string };
  readonly region: Regions | null;
  /** Strata's words for the size of a load balancer → the provider's type; null: it has none. */
  readonly loadBalancers: Dictionary | null;
  /** Whether its load balancers have an IPv6 address, too. */
  readonly balancersHaveIpv6: boolean;
  /** Whether its load balancers can be limited to some visitors. */
  readonly balancersFilter: boolean;
  /** Whether it filters ports in front of the servers. */
  readonly hasFirewall: boolean;
  /** Addresses of a subnet that the provider keeps for itself. */
  readonly reserved: (subnet: string, network: string) => string[];
  /** Least and greatest prefix length of network and subnets. */
  readonly prefixes: { readonly least: number; readonly greatest: number };
  /** Keys of a description that this cloud cannot carry out, each with reason and alternative. */
  readonly refusals: (description: Description) => Problem[];
}

export interface Regions {
  readonly example: string;
  readonly known: readonly string[];
  /** The form of those that are not listed; null: the list has all. */
  readonly others: RegExp | null;
}

export interface Objection {
  readonly allowed: string;
  readonly remedy: string;
}
