import type { Problem } from '../problem';
import type { Description } from '../schema';

export interface Context {
  /** Bucket name → the environment that has it already. */
  readonly takenBucketNames: ReadonlyMap<string, string>;
  readonly environmentName: string;
}

/** Named after what holds where it finds nothing. Must bear any description, also for providers that are not built yet. */
export type Rule = (description: Description, context: Context) => Problem[];
