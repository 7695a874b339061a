/** What every cloud takes and gives, so that stacks need not know which one it is. */
import type { Construct } from 'constructs';
import type { Environment } from '../parts/environment';

export interface CloudProps {
  readonly environment: Environment;
  /** Public half of the environment's SSH key; the private half never comes near Terraform. */
  readonly publicKey: string;
}

/** Where something that was built can be reached; empty text for what it has not. */
export interface Reachable {
  readonly ipv4: string;
  readonly ipv6: string;
  /** Name that must be pointed at instead of an address (load balancers of AWS). */
  readonly hostname: string;
  /** Route 53 zone of that name, for records at the top of a zone. */
  readonly hostnameZoneId: string;
}

export interface BuiltServer extends Reachable {
  /** The provider's id; changes when the server is made anew. */
  readonly instanceId: string;
  /** Key of the volume (`<server>-<volume>`) → device on the server, for example `/dev/disk/by-id/…`. */
  readonly volumeDevices: Readonly<Record<string, string>>;
}

export interface Cloud extends Construct {
  readonly servers: ReadonlyMap<string, BuiltServer>;
  readonly loadBalancers: ReadonlyMap<string, Reachable>;
}

export type CloudClass = new (scope: Construct, id: string, props: CloudProps) => Cloud;

export const unreachable: Reachable = { ipv4: '', ipv6: '', hostname: '', hostnameZoneId: '' };
