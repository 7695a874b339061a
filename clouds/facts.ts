/** What a cloud sells and cannot do, in plain data: the model and the rules ask here, constructs build from the model. */
import type { Problem } from '../config/problem';
import type { Description } from '../parts/description';

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
  /** What its filter of ports in front of the servers takes; null: it has none. */
  readonly firewall: FirewallLimits | null;
  /** Addresses of a subnet that the provider keeps for itself. */
  readonly reserved: (subnet: string, network: string) => string[];
  /** Least and greatest prefix length of network and subnets. */
  readonly prefixes: { readonly least: number; readonly greatest: number };
  /** Keys of a description that this cloud cannot carry out, each with reason and alternative. */
  readonly refusals: (description: Description) => Problem[];
}

/** As the cloud counts, by default. */
export interface FirewallLimits {
  /** Its word for the whole of a server's rules. */
  readonly called: string;
  /** Most rules for what comes in to one server; IPv4 alone where `perSource`. */
  readonly rules: number;
  /** True where each source of a port is a rule; else each port is one. */
  readonly perSource: boolean;
  /** Most sources of one rule, and of all together. */
  readonly sources: { readonly ofARule: number; readonly together: number };
  /** Rules and sources that Strata adds to those of the ports. */
  readonly own: { readonly rules: number; readonly sources: number };
  /** False where what comes from inside the network never passes it. */
  readonly seesInside: boolean;
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
