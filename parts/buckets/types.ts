import type { LockMode } from '../../config/vocabulary';

export interface Bucket {
  readonly name: string;
  readonly fullName: string;
  readonly dumpDays: number;
  readonly noncurrentVersionDays: number;
  /** Null: object lock is enabled, without a default period. */
  readonly objectLockDays: number | null;
  readonly objectLockMode: LockMode;
}
