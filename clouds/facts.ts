/** What a cloud that runs servers sells and cannot do, in plain data: the model and the rules ask here, constructs build from the model. */
import type { Problem } from '../config/problem';
import type { LoadBalancerSize, ServerSize } from '../config/vocabulary';
import type { Text } from '../config/wording';
import type { Compute } from '../parts/environment';
import type { Description } from '../parts/description';
import type { Charges } from './charges';
import type { ImageId, ImageTable } from './images';
import type { Resizing } from './resize';
import type { StraySearch } from './strays';

/** What Strata's words stand for, without anything inherited (`config/dictionary.ts`): every one of them stands for something. */
export type Words<Word extends string> = Readonly<Record<Word, string> & Record<string, string | undefined>>;

export interface ComputeFacts {
  /** False where servers are there already: nothing is made, so nothing of the hardware can be asked for. */
  readonly makesServers: boolean;
  /** Strata's words for a size → the provider's type; null: nothing is made. */
  readonly sizes: Words<ServerSize> | null;
  /** What is wrong with a type in the provider's own words; null: nothing. */
  readonly typeProblem: (type: string, region: string | undefined) => Objection | null;
  readonly images: ImageTable;
  /** An image in the provider's own words. */
  readonly imageId: ImageId;
  /** Login that Ansible uses at first, by image. */
  readonly login: (image: string) => string;
  /** Null: it has none, or nobody need say. */
  readonly region: Regions | null;
  /** Part of a region where nothing else is written. */
  readonly defaultZone: (region: string) => string;
  /** True where every server has to be in a network. */
  readonly everyServerInANetwork: boolean;
  /** Strata's words for the size of a load balancer → the provider's type; null: it has none. */
  readonly loadBalancers: Words<LoadBalancerSize> | null;
  /** Whether its load balancers have an IPv6 address, too. */
  readonly balancersHaveIpv6: boolean;
  /** Whether its load balancers can be limited to some visitors. */
  readonly balancersFilter: boolean;
  /** Whether a load balancer that ends TLS stands in a public subnet of every zone. */
  readonly balancersSpanZones: boolean;
  /** What its filter of ports in front of the servers takes; null: it has none. */
  readonly firewall: FirewallLimits | null;
  /** Addresses of a subnet that the provider keeps for itself. */
  readonly reserved: (subnet: string, network: string) => string[];
  /** Least and greatest prefix length of network and subnets. */
  readonly prefixes: { readonly least: number; readonly greatest: number };
  /** Keys of a description that have a meaning at clouds that name them, and elsewhere none. */
  readonly ownKeys: OwnKeys;
  /** Keys of a description that this cloud cannot carry out, each with reason and alternative. */
  readonly refusals: (description: Description) => Problem[];
  /** Variables of role `trust`: who vouches for the host keys. */
  readonly trust: (compute: Compute) => Trust;
  /** Null: what a server costs is said in the description. */
  readonly sold: Sold | null;
  /** What is paid for besides, by use. */
  readonly notCounted: (described: { readonly balanced: boolean }) => string[];
  /** Terraform's type of its servers; null: Terraform makes none. */
  readonly serverType: string | null;
  /** How a server gets another size and keeps its disk; null: Terraform does it. */
  readonly resize: (() => Promise<Resizing>) | null;
  /** How what a killed run has made is found; null: nothing is made. */
  readonly strays: (() => Promise<StraySearch>) | null;
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
  readonly allowed: Text;
  readonly remedy: Text;
  /** Id of what the cloud cannot do. */
  readonly rule?: string;
}

type Subnets = NonNullable<Description['network']>['subnets'];

export interface OwnKeys {
  readonly compute: readonly (keyof Description['compute'])[];
  readonly subnets: readonly (keyof Subnets[string])[];
  readonly servers: readonly (keyof Description['servers'][string])[];
}

export interface Trust extends Readonly<Record<`trust_${string}`, string>> {
  /** `console`: the cloud shows what a server printed at its first start. */
  readonly trust_source: 'console' | 'first_contact';
}

export interface Sold {
  /** Power usage effectiveness of its data centres. */
  readonly pue: number;
  readonly charges: Charges;
}
