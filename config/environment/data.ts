/** Where data are: buckets and databases. */
import type { Source } from '../source';
import type { LockMode } from '../vocabulary';
import type { PostgresqlBackup } from './backup';

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
