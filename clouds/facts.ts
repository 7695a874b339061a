/** What a compute cloud offers and lacks, as plain data. Model and rules read it; constructs build from the model. */
import type { Problem } from '../config/problem';
import type { LoadBalancerSize, ServerSize } from '../config/vocabulary';
import type { Text } from '../config/wording';
import type { Compute } from '../parts/environment';
import type { Description } from '../parts/description';
import type { Charges } from './charges';
import type { ImageId, ImageTable } from './images';
import type { Resizing } from './resize';
import type { StraySearch } from './strays';

/** Translation of Strata's names, as a dictionary without a prototype (`config/dictionary.ts`); every name has a value. */
export type Words<Word extends string> = Readonly<Record<Word, string> & Record<string, string | undefined>>;

export interface ComputeFacts {
  /** False for existing servers: then the description cannot request hardware. */
  readonly makesServers: boolean;
  /** Strata's size → the provider's type; null: no servers are created. */
  readonly sizes: Words<ServerSize> | null;
  /** The problem with a provider's type; null: none. */
  readonly typeProblem: (type: string, region: string | undefined) => Objection | null;
  readonly images: ImageTable;
  /** The syntax of the provider's image ids. */
  readonly imageId: ImageId;
  /** The initial login of an image. */
  readonly login: (image: string) => string;
  /** Null: the cloud has no regions. */
  readonly region: Regions | null;
  /** The zone if the description has none. */
  readonly defaultZone: (region: string) => string;
  /** Whether every server must be in a network. */
  readonly everyServerInANetwork: boolean;
  /** Strata's size of a load balancer → the provider's type; null: it has no load balancers. */
  readonly loadBalancers: Words<LoadBalancerSize> | null;
  /** Whether its load balancers also have an IPv6 address. */
  readonly balancersHaveIpv6: boolean;
  /** Whether its load balancers have a firewall. */
  readonly balancersFilter: boolean;
  /** Whether a load balancer with `tls: terminate` is in a public subnet of every zone. */
  readonly balancersSpanZones: boolean;
  /** Limits of its cloud firewall; null: it has none. */
  readonly firewall: FirewallLimits | null;
  /** Addresses of a subnet that the provider reserves. */
  readonly reserved: (subnet: string, network: string) => string[];
  /** Least and greatest prefix length of network and subnets. */
  readonly prefixes: { readonly least: number; readonly greatest: number };
  /** Keys that only this cloud supports; other clouds refuse them. */
  readonly ownKeys: OwnKeys;
  /** Problems for features that this cloud lacks, each with the reason and the alternative. */
  readonly refusals: (description: Description) => Problem[];
  /** Variables of role `trust`: where the host keys come from. */
  readonly trust: (compute: Compute) => Trust;
  /** Null: the description has the costs. */
  readonly sold: Sold | null;
  /** Usage-based costs that the estimate does not include. */
  readonly notCounted: (described: { readonly balanced: boolean }) => string[];
  /** Terraform's resource type of a server; null: Terraform creates none. */
  readonly serverType: string | null;
  /** How to resize a server without losing its disk; null: Terraform does it. */
  readonly resize: (() => Promise<Resizing>) | null;
  /** How to find resources that a killed run created; null: nothing is created. */
  readonly strays: (() => Promise<StraySearch>) | null;
}

/** The cloud's default quotas. */
export interface FirewallLimits {
  /** The cloud's name for a server's rule set. */
  readonly title: string;
  /** Maximum inbound rules of one server; with `perSource` only IPv4 rules count. */
  readonly rules: number;
  /** True: one rule for each port and source; false: one rule for each port. */
  readonly perSource: boolean;
  /** Maximum sources of one rule, and of all rules together. */
  readonly sources: { readonly ofARule: number; readonly together: number };
  /** Rules and sources that Strata adds in addition to the ports. */
  readonly own: { readonly rules: number; readonly sources: number };
  /** False: it does not filter traffic inside the network. */
  readonly seesInside: boolean;
}

export interface Regions {
  readonly example: string;
  readonly names: readonly string[];
  /** Syntax of regions that are not in `names`; null: `names` is complete. */
  readonly others: RegExp | null;
}

export interface Objection {
  readonly allowed: Text;
  readonly remedy: Text;
  /** Rule id of the unsupported feature. */
  readonly rule?: string;
}

type Subnets = NonNullable<Description['network']>['subnets'];

export interface OwnKeys {
  readonly compute: readonly (keyof Description['compute'])[];
  readonly subnets: readonly (keyof Subnets[string])[];
  readonly servers: readonly (keyof Description['servers'][string])[];
}

export interface Trust extends Readonly<Record<`trust_${string}`, string>> {
  /** `console`: the cloud's API returns the console output of the first boot. */
  readonly trust_source: 'console' | 'first_contact';
}

export interface Sold {
  /** Power usage effectiveness of its data centres. */
  readonly pue: number;
  readonly charges: Charges;
}
