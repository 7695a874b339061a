/** The complete model of one environment: every default applied, every name derived, every source an address. */
import type { App, DnsRecord } from './app/types';
import type { Alerts } from './postgresql_backup/types';
import type { Compute, Dns, StateBackend, Storage } from './providers/types';
import type { Bucket, Postgresql } from './buckets/types';
import type { LoadBalancer, Proxy } from './load_balancers/types';
import type { Network } from './network/types';
import type { Server } from './servers/types';

export type * from './app/types';
export type * from './postgresql_backup/types';
export type * from './providers/types';
export type * from './buckets/types';
export type * from './load_balancers/types';
export type * from './network/types';
export type * from './servers/types';

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
