import type { LockMode } from '../../config/vocabulary';

export interface Bucket {
  readonly name: string;
  readonly fullName: string;
  readonly dumpDays: number;
  readonly noncurrentDays: number;
  /** Null: object lock is enabled, without a default period. */
  readonly lockDays: number | null;
  readonly lockMode: LockMode;
}
