/** Servers and their disks. */
import type { ServerRole } from '../../config/vocabulary';
import type { ServerBackup, ServerDumps } from '../postgresql_backup/types';
import type { Port } from '../network/types';

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
