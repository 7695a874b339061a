/** Times of day are `HH:MM` in the server's time zone. */
import type { Weekday } from '../../config/vocabulary';

export interface PostgresqlBackup {
  /** Key of the bucket, and its full name. */
  readonly bucket: string;
  readonly bucketName: string;
  readonly dailyAt: string;
  /** Day of the full backup. */
  readonly fullOn: Weekday;
  readonly restorableDays: number;
  /** Most WAL that waits on the disk while the bucket is unreachable. */
  readonly queueGib: number;
  /** Vault variable with the encryption key. */
  readonly cipherVariable: string;
  readonly proof: Proof;
  readonly restoreFrom: readonly RestoreSource[];
}

export interface Proof {
  readonly at: string;
  /** Server that runs the proof: the database server, or another one. */
  readonly server: string;
  readonly maxAgeHours: number;
  readonly newest: { readonly database: string; readonly query: string; readonly maxAgeMinutes: number } | null;
  readonly checks: readonly { readonly name: string; readonly database: string; readonly query: string }[];
}

/** An environment whose backups may be restored into this one. */
export interface RestoreSource {
  readonly environment: string;
  readonly project: string;
  /** Its database server, which is the prefix of its backups. */
  readonly server: string;
  readonly bucketName: string;
  readonly region: string;
  readonly urlForHosts: string;
  /** SQL file beside the descriptions; null: the copy is not changed. */
  readonly scrub: string | null;
}
