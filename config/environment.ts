/** The complete model of one environment: every default applied, every name derived, every source an address. */
import type { Source } from './source';
import type { ServerRole } from './vocabulary';

export interface Environment {
  readonly name: string;
  readonly project: string;
  /** `<project>-<environment>`: first part of every name in the cloud. */
  readonly prefix: string;
  /** Folder of this environment's private things on this machine: keys, vault, local state. */
  readonly home: string;
  readonly compute: Api & { readonly zone: string };
  readonly storage: Api | null;
  readonly dns: (Api & { readonly zone: string }) | null;
  readonly state: StateBackend;
  readonly adminRanges: readonly string[];
  readonly timezone: string;
  /** People with an account on every server, and their public keys. */
  readonly users: Readonly<Record<string, { readonly sshKeys: readonly string[] }>>;
  readonly network: Network;
  readonly servers: readonly Server[];
  readonly buckets: readonly Bucket[];
  readonly postgresql: Postgresql | null;
  readonly proxy: { readonly acmeEmail: string; readonly acmeServer: string; readonly tls: boolean } | null;
  readonly registryMirrors: readonly string[];
  readonly fail2ban: { readonly maxRetry: number; readonly findSeconds: number; readonly banSeconds: number };
  readonly apps: readonly App[];
  readonly records: readonly DnsRecord[];
  /** Variables of the vault that Strata makes once. */
  readonly secrets: readonly string[];
}

/** A provider's API: the provider itself, or an endpoint that answers in its place. */
export interface Api {
  readonly provider: string;
  readonly region: string;
  /** Null: the provider itself. */
  readonly endpoint: Endpoint | null;
}

export interface Endpoint {
  readonly url: string;
  /** Name of the lab cloud behind it; null for somebody's compatible service. */
  readonly lab: string | null;
  /** URL that hosts use; differs from `url` where the API listens on the operator's loopback. */
  readonly urlForHosts: string;
}

export type StateBackend =
  | { readonly backend: 'local' }
  | { readonly backend: 's3'; readonly bucket: string; readonly region: string; readonly endpoint: Endpoint | null };

export interface Network {
  readonly cidr: string;
  readonly subnets: readonly Subnet[];
}

export interface Subnet {
  readonly name: string;
  readonly cidr: string;
  readonly public: boolean;
  /** Server that the subnet goes out through; null: public, or no way out. */
  readonly nat: string | null;
}

export interface Server {
  readonly name: string;
  readonly fullName: string;
  readonly size: string;
  readonly image: string;
  readonly subnet: string;
  readonly address: string;
  readonly public: boolean;
  readonly roles: readonly ServerRole[];
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: readonly Port[];
  /** Ranges whose traffic this server forwards to the world. */
  readonly natSources: readonly { readonly subnet: string; readonly cidr: string }[];
  readonly diskGib: number;
  readonly protected: boolean;
  /** Login user of its image. */
  readonly user: string;
  /** Server that SSH goes through; null: reached directly. */
  readonly jump: string | null;
  /** Where this server may write backups; null: nowhere. */
  readonly backup: { readonly bucket: string; readonly prefixes: readonly string[] } | null;
}

export interface Port {
  readonly name: string;
  readonly protocol: 'tcp' | 'udp';
  readonly first: number;
  readonly last: number;
  readonly sources: readonly Source[];
}

export interface Bucket {
  readonly name: string;
  readonly fullName: string;
  readonly dumpDays: number;
  readonly noncurrentDays: number;
  /** Null: object lock is enabled, without a default period. */
  readonly lockDays: number | null;
}

export interface Postgresql {
  readonly mode: 'local' | 'dedicated' | 'remote';
  /** Null for `remote`. */
  readonly server: string | null;
  readonly host: string;
  readonly port: number;
  readonly databases: readonly {
    readonly name: string;
    readonly passwordVariable: string;
    readonly users: readonly Source[];
  }[];
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}

export interface App {
  readonly name: string;
  readonly servers: readonly string[];
  readonly services: readonly Service[];
}

export interface Service {
  readonly name: string;
  readonly image: string;
  readonly port: number | null;
  readonly host: string | null;
  readonly healthPath: string | null;
  readonly healthTimeoutSeconds: number;
  readonly websocket: boolean;
  readonly environment: Readonly<Record<string, string>>;
  /** Variable of the container → expression that Ansible fills from the vault. */
  readonly secrets: Readonly<Record<string, string>>;
  /** `<named volume or absolute path>:<path in the container>` */
  readonly volumes: readonly string[];
}

export interface DnsRecord {
  readonly host: string;
  readonly server: string;
}
