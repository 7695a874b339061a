/** The interface of every cloud, so that stacks do not depend on a specific one. */
import type { Construct } from 'constructs';
import type { Environment } from '../parts/environment';

export interface CloudProps {
  readonly environment: Environment;
  /** The environment's public SSH key. Terraform never gets the private key. */
  readonly publicKey: string;
}

/** Addresses of a server or load balancer; empty strings for missing ones. */
export interface Reachable {
  readonly ipv4: string;
  readonly ipv6: string;
  /** DNS name to use instead of an address (load balancers of AWS). */
  readonly hostname: string;
  /** Route 53 zone of that name, for alias records at the zone apex. */
  readonly hostnameZoneId: string;
}

export interface BuiltServer extends Reachable {
  /** The provider's id; changes when the server is rebuilt. */
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
