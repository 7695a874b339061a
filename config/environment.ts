/** The complete model of one environment: every default applied, every name derived, every source an address. */
import type { App, DnsRecord } from './environment/apps';
import type { Alerts } from './environment/backup';
import type { Compute, Dns, StateBackend, Storage } from './environment/clouds';
import type { Bucket, Postgresql } from './environment/data';
import type { LoadBalancer, Proxy } from './environment/load-balancers';
import type { Network } from './environment/network';
import type { Server } from './environment/servers';

export type * from './environment/apps';
export type * from './environment/backup';
export type * from './environment/clouds';
export type * from './environment/data';
export type * from './environment/load-balancers';
export type * from './environment/network';
export type * from './environment/servers';

export interface Environment {
  readonly name: string;
  readonly project: string;
  /** `<project>-<environment>`: first part of every name in the cloud. */
  readonly prefix: string;
  /** Folder of this environment's private things on this machine: keys, vault, local state. */
  readonly home: string;
  readonly compute: Compute;
  readonly storage: Storage | null;
  readonly dns: Dns | null;
  readonly state: StateBackend;
  readonly adminRanges: readonly string[];
  readonly timezone: string;
  /** People with an account on every server, and their public keys. */
  readonly users: Readonly<Record<string, { readonly sshKeys: readonly string[] }>>;
  readonly network: Network;
  readonly servers: readonly Server[];
  readonly buckets: readonly Bucket[];
  readonly postgresql: Postgresql | null;
  /** Null: nobody is written to. */
  readonly alerts: Alerts | null;
  readonly loadBalancers: readonly LoadBalancer[];
  readonly proxy: Proxy | null;
  readonly registryMirrors: readonly string[];
  readonly fail2ban: { readonly maxRetry: number; readonly findSeconds: number; readonly banSeconds: number };
  readonly apps: readonly App[];
  readonly records: readonly DnsRecord[];
  /** Variables of the vault that Strata makes once. */
  readonly secrets: readonly string[];
}
