/** What must hold across keys. One rule, one function, one broken fixture. */
import type { Problem } from './problem';
import type { Description } from './schema';

export interface Context {
  /** Bucket name → the environment that has it already. */
  readonly takenBucketNames: ReadonlyMap<string, string>;
  readonly environmentName: string;
}

export type Rule = (description: Description, context: Context) => Problem[];

export const rules: readonly Rule[] = [];
