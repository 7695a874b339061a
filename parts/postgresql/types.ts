import type { Source } from '../network/source';
import type { PostgresqlBackup } from '../postgresql_backup/types';

export interface Postgresql {
  readonly mode: 'local' | 'dedicated' | 'remote';
  /** Null for `remote`. */
  readonly server: string | null;
  /** Name that clients connect to and verify. */
  readonly host: string;
  /** Private address of the server; empty for `remote`, and where nobody knows it before the server is made. */
  readonly address: string;
  readonly port: number;
  readonly databases: readonly {
    readonly name: string;
    readonly passwordVariable: string;
    readonly users: readonly Source[];
  }[];
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly backup: PostgresqlBackup | null;
  /** How containers of its own server reach it; null: none does. */
  readonly containers: Containers | null;
}

export interface Containers {
  /** Where PostgreSQL listens for them. */
  readonly address: string;
  /** What their networks are made of. */
  readonly range: string;
  readonly databases: readonly string[];
}
