import { restoreInto } from '../backups/restore';
import type { RestoreOptions } from '../backups/restore';
import { operation } from '../operation';

export interface RestoreRequest extends RestoreOptions {
  /** Whose backups are read. */
  readonly environment: string;
}

/** The environment that is written over is locked, whosever backups are read. */
export const restore = operation(
  'restore',
  ({ environment, into }: RestoreRequest) => into ?? environment,
  ({ environment, ...options }, face) => restoreInto(environment, options, face),
);
