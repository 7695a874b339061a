import { restoreInto } from '../backups/restore';
import type { RestoreOptions } from '../backups/restore';
import { operation } from '../operation';

export interface RestoreRequest extends RestoreOptions {
  /** Environment whose backups are read. */
  readonly environment: string;
}

/** Locks the environment whose database is overwritten, not the one whose backups are read. */
export const restore = operation(
  'restore',
  ({ environment, into }: RestoreRequest) => into ?? environment,
  ({ environment, ...options }, face) => restoreInto(environment, options, face),
);
