/** What somebody who answers for names can do, in plain data. */
import type { Dns } from '../parts/environment';
import type { Ranges } from './catalog';

export interface DnsFacts {
  /** Whether Terraform can make the zone as well. */
  readonly makesZones: boolean;
  /** What it does in front of names; null: it only answers for them. */
  readonly front: Front | null;
  /** What is paid for besides. */
  readonly notCounted: (dns: Pick<Dns, 'waf'>) => string[];
}

/** A network that visitors of a name reach first. `from: <name of the cloud>` stands for its addresses. */
export interface Front {
  readonly ranges: Pick<Ranges, 'ipv4' | 'ipv6'>;
  /** Where it tells who a visitor is. */
  readonly header: string;
  /** Labels below the zone that its certificate covers. */
  readonly certifiedLabels: number;
}
