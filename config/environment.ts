/** The complete model of one environment: every default applied, every name derived, every source an address. */
import type { Alerts, PostgresqlBackup, ServerBackup, ServerDumps } from './environment-backup';
import type { Source } from './source';
import type { LoadBalancerTls, LockMode, RecordType, ServerRole } from './vocabulary';

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

/** A provider's API: the provider itself, or an endpoint that answers in its place. */
export interface Api {
  readonly provider: string;
  readonly region: string;
  /** Null: the provider itself. */
  readonly endpoint: Endpoint | null;
}

export interface Compute extends Api {
  /** AWS: availability zone. Hetzner: same as the region, a location. */
  readonly zone: string;
  /** OVH: id of the Public Cloud project; empty elsewhere. */
  readonly cloudProject: string;
  /** False: the host firewall alone keeps the ports. */
  readonly cloudFirewall: boolean;
  /** By the month only where that is described (OVH). */
  readonly billing: 'hourly' | 'monthly';
}

export interface Storage extends Api {
  readonly cloudProject: string;
  /** URL of the S3 API that hosts use. */
  readonly urlForHosts: string;
  /** `instance`: the cloud vouches for its servers; `keys`: each server has one, in the vault. */
  readonly credentials: 'instance' | 'keys';
}

export interface Dns extends Api {
  readonly zone: string;
  /** True: Terraform makes the zone; false: it exists already. */
  readonly manageZone: boolean;
  /** Cloudflare only. True where at least one record is proxied. */
  readonly proxied: boolean;
  readonly waf: boolean;
  readonly cacheStatic: boolean;
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
  | {
      readonly backend: 's3';
      readonly bucket: string;
      readonly region: string;
      /** Null: AWS itself. */
      readonly endpoint: Endpoint | null;
    };

export interface Network {
  readonly cidr: string;
  readonly subnets: readonly Subnet[];
}

export interface Subnet {
  readonly name: string;
  readonly cidr: string;
  readonly public: boolean;
  /** AWS: availability zone; elsewhere the region. */
  readonly zone: string;
  /** Server that the subnet goes out through; null: public, or no way out. */
  readonly nat: string | null;
}

export interface Server {
  readonly name: string;
  readonly fullName: string;
  /** The provider's own type, for example `t3.small`. */
  readonly type: string;
  /** Image in Strata's words, or the provider's own id. */
  readonly image: string;
  /** False: an appliance that brings its own configuration; Ansible leaves it alone. */
  readonly managed: boolean;
  readonly subnet: string;
  readonly address: string;
  readonly public: boolean;
  /** Has a public IPv6 address besides. */
  readonly ipv6: boolean;
  /** Name that its public address resolves back to; null: the provider's own. */
  readonly reverseDns: string | null;
  /** Servers with the same word run on different physical machines; null: anywhere. */
  readonly spread: string | null;
  readonly volumes: readonly Volume[];
  /** Private address that its traffic to the world goes through; null: its own public address. */
  readonly wayOut: string | null;
  /** EUR per month that was agreed for a bought server; null: the price list of the provider. */
  readonly monthlyCost: number | null;
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
  /** What this server may do with backups; null: nothing. */
  readonly backup: ServerBackup | null;
  readonly dumps: ServerDumps | null;
}

/** A disk of its own, which outlives the server it is attached to. */
export interface Volume {
  readonly name: string;
  /** `<server>-<volume>`: key in outputs and inventory. */
  readonly key: string;
  readonly fullName: string;
  readonly sizeGib: number;
  /** Folder it is mounted on. */
  readonly path: string;
  readonly protected: boolean;
}

export interface LoadBalancer {
  readonly name: string;
  readonly fullName: string;
  /** The provider's own type, for example `lb11`; empty where it has one kind only. */
  readonly type: string;
  /** Subnets that it reaches the servers from; the first is the one described. */
  readonly subnets: readonly string[];
  /** Private address inside the subnet; empty: the provider chooses. */
  readonly address: string;
  readonly servers: readonly string[];
  readonly tls: LoadBalancerTls;
  /** Name of a certificate that exists at the provider; null: the provider makes one for `hosts`. */
  readonly certificate: string | null;
  /** Public names that it answers for. */
  readonly hosts: readonly string[];
  /** Who may reach it: the world, or Cloudflare only where that is in front of every name and the cloud can filter. */
  readonly visitors: readonly Source[];
  readonly stickySessions: boolean;
  readonly listeners: readonly Listener[];
  readonly health: { readonly path: string | null; readonly port: number };
  readonly protected: boolean;
}

export interface Listener {
  readonly port: number;
  readonly targetPort: number;
  /** `tcp` is passed through with the PROXY protocol; `https` is ended here and sent on as HTTP; `redirect` answers HTTP with a redirect to HTTPS. */
  readonly protocol: 'tcp' | 'https' | 'redirect';
}

export interface Proxy {
  readonly tls: boolean;
  readonly acmeEmail: string;
  readonly acmeServer: string;
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
  readonly lockMode: LockMode;
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
  readonly backup: PostgresqlBackup | null;
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
  /** Full name. */
  readonly host: string;
  readonly type: RecordType;
  /** What it points at; null where `values` says it. */
  readonly to: { readonly kind: 'server' | 'loadBalancer'; readonly name: string } | null;
  readonly values: readonly string[];
  readonly ttlSeconds: number;
  /** Cloudflare only: visitors reach Cloudflare, which reaches the server. */
  readonly proxied: boolean;
}
