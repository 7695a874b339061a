import type { Source } from '../network/source';
import type { PostgresqlBackup } from '../postgresql_backup/types';

export interface Postgresql {
  readonly mode: 'local' | 'dedicated' | 'remote';
  /** Null for `remote`. */
  readonly server: string | null;
  /** Name that clients connect to and verify. */
  readonly host: string;
  /** Private address of the server; empty for `remote`, and where it is unknown until the server is created. */
  readonly address: string;
  readonly port: number;
  readonly databases: readonly {
    readonly name: string;
    readonly passwordVariable: string;
    readonly users: readonly Source[];
  }[];
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly backup: PostgresqlBackup | null;
  /** How containers on the same server reach it; null: none uses it. */
  readonly containers: Containers | null;
}

export interface Containers {
  /** Address where PostgreSQL listens for containers. */
  readonly address: string;
  /** Range of the container networks. */
  readonly range: string;
  readonly databases: readonly string[];
}
