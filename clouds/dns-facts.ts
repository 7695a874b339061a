/** What a DNS provider can do, as plain data. */
import type { Dns } from '../parts/environment';
import type { Ranges } from './catalog';

export interface DnsFacts {
  /** Whether Terraform can create the zone. */
  readonly makesZones: boolean;
  /** Its reverse proxy in front of the servers; null: it only serves DNS. */
  readonly front: Front | null;
  /** Costs that the estimate does not include. */
  readonly notCounted: (dns: Pick<Dns, 'waf'>) => string[];
}

/** A reverse proxy network in front of the servers. `from: <name of the cloud>` means its address ranges. */
export interface Front {
  readonly ranges: Pick<Ranges, 'ipv4' | 'ipv6'>;
  /** HTTP header with the visitor's address. */
  readonly header: string;
  /** Labels below the zone that its certificate covers. */
  readonly certifiedLabels: number;
}
